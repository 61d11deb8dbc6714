import type {
  AnyEntity,
  ControlEntity,
  ProcessEntity,
  Stage,
} from '../graph/ModelEntity';
import { controlsIn, stagesFor } from '../graph/stages';
import {
  applyPart,
  partsOf,
  type ForEachPart,
  type PartName,
} from './conditionParts';
import { isWithin } from './durations';
import type { Condition } from './Pack';
import type { ServiceFacts, TakenDecision } from './serviceFacts';

/** A field that shows that a part of a condition holds. */
export interface Proof {
  /** The part of the condition. */
  part: PartName;
  entity: AnyEntity;
  /** The field, such as `spec.stages[0].within`. */
  path: string;
}

type Shown = Omit<Proof, 'part'>;

/** By part: the fields that show that it holds; none where it does not. */
const CHECKS: ForEachPart<[ServiceFacts, requirement: string], Shown[]> = {
  control({ satisfies, exercised, tested }, facts, requirement) {
    const id = satisfies ?? requirement;
    return facts.controlsFor(id).flatMap(control => {
      const place = control.spec.satisfies?.indexOf(id);
      const shown = [at(control, `spec.satisfies[${place}]`)];
      if (tested) {
        if (!control.spec.evidence?.lastTested) return [];
        shown.push(at(control, 'spec.evidence.lastTested'));
      }
      if (exercised) {
        const processes = facts.exercising(control);
        if (!processes.length) return [];
        shown.push(...processes.map(process => exercise(process, control)));
      }
      return shown;
    });
  },

  process({ type, owned }, facts) {
    return facts
      .processes(type)
      .flatMap(process =>
        shownIf(!owned || process.spec.owner, [
          at(process, 'spec.type'),
          ...(owned ? [at(process, 'spec.owner')] : []),
        ]),
      );
  },

  stage({ processType, within, mentions }, facts) {
    return facts.processes(processType).flatMap(process =>
      stagesFor(process, facts.service)
        .filter(
          ({ stage }) => isNamedFor(stage, mentions) && isInTime(stage, within),
        )
        .map(({ path }) =>
          at(process, `${path}.${within ? 'within' : 'name'}`),
        ),
    );
  },

  forum({ type, cadence, decides }, facts) {
    return facts.forums(type).flatMap(forum => {
      const taken = decides
        ? facts.decisions(decides).filter(each => each.decider === forum.ref)
        : [];
      return shownIf(
        (!cadence || forum.spec.cadence) && (!decides || taken.length),
        [
          at(forum, 'spec.type'),
          ...(cadence ? [at(forum, 'spec.cadence')] : []),
          ...taken.map(asShown),
        ],
      );
    });
  },

  decisionRight({ decision }, facts) {
    return facts.decisions(decision).map(asShown);
  },

  supplier({ owned, escalation, contract }, facts) {
    return forEvery(facts.suppliers(), supplier => {
      const { owner, contacts, contract: signed } = supplier.spec;
      const contact = contacts?.findIndex(
        each => each.purpose === 'escalation',
      );
      return [
        [owned, owner, 'spec.owner'],
        [contract, Object.keys(signed ?? {}).length, 'spec.contract'],
        [
          escalation,
          contact !== undefined && contact >= 0,
          `spec.contacts[${contact}]`,
        ],
      ];
    });
  },

  risk({ owned, reviewed }, facts) {
    return forEvery(facts.risks(), ({ spec }) => {
      const isOpen = (spec.status ?? 'open') === 'open';
      return [
        [isOpen && owned, spec.owner, 'spec.owner'],
        [isOpen && reviewed, spec.reviewBy, 'spec.reviewBy'],
      ];
    });
  },

  information({ type, recorded }, facts) {
    return facts
      .information(type)
      .flatMap(information =>
        shownIf(!recorded || information.spec.systemOfRecord, [
          at(information, recorded ? 'spec.systemOfRecord' : 'spec.type'),
        ]),
      );
  },

  service({ owned, role, measured, costed }, { service }) {
    const { owner, roles = [], serviceLevels = [], cost } = service.spec;
    const filled = roles.findIndex(each => each.role === role && each.holder);
    const level = serviceLevels.findIndex(each => each.measuredIn);
    return forEvery([service], () => [
      [owned, owner, 'spec.owner'],
      [role, filled >= 0, `spec.roles[${filled}].holder`],
      [measured, level >= 0, `spec.serviceLevels[${level}].measuredIn`],
      [costed, cost?.annual !== undefined || cost?.record, 'spec.cost'],
    ]);
  },
};

/**
 * What shows that a condition holds for a service, part by part; undefined where it does not hold.
 *
 * @param requirement - id of the requirement that the condition belongs to
 */
export function proofOf(
  condition: Condition,
  facts: ServiceFacts,
  requirement: string,
): Proof[] | undefined {
  const proofs: Proof[] = [];
  for (const part of partsOf(condition)) {
    const shown = applyPart(CHECKS, part, condition, facts, requirement);
    if (!shown.length) return undefined;
    for (const { entity, path } of shown) proofs.push({ part, entity, path });
  }
  // Nothing is shown by a condition that asks for nothing.
  return proofs.length ? proofs : undefined;
}

/** What is asked of one entity: whether it is asked, what must be there, and the field. */
type Asked = [asked: unknown, there: unknown, path: string];

/** Fields of every entity, or none where there is no entity or one lacks what is asked. */
function forEvery<E extends AnyEntity>(
  entities: readonly E[],
  ask: (entity: E) => Asked[],
): Shown[] {
  const shown: Shown[] = [];
  for (const entity of entities) {
    const asked = ask(entity).filter(([isAsked]) => isAsked);
    if (asked.some(([, isThere]) => !isThere)) return [];
    shown.push(...asked.map(([, , path]) => at(entity, path)));
    if (!asked.length) shown.push(at(entity, 'metadata.name'));
  }
  return shown;
}

function at(entity: AnyEntity, path: string): Shown {
  return { entity, path };
}

function asShown({ entity, path }: TakenDecision): Shown {
  return at(entity, path);
}

function shownIf(holds: unknown, shown: Shown[]): Shown[] {
  return holds ? shown : [];
}

/** The field by which a process exercises a control: its own, a stage's, or the control's. */
function exercise(process: ProcessEntity, control: ControlEntity): Shown {
  const own = controlsIn(process).find(({ ref }) => ref === control.ref);
  const back = control.spec.exercisedIn?.find(({ ref }) => ref === process.ref);
  return own
    ? at(process, own.path)
    : at(control, back?.path ?? 'spec.exercisedIn');
}

function isInTime(stage: Stage, limit: string | undefined): boolean {
  return (
    limit === undefined ||
    (stage.within !== undefined && isWithin(stage.within, limit))
  );
}

function isNamedFor(stage: Stage, words: string[] | undefined): boolean {
  const name = (stage.name ?? '').toLowerCase();
  return (
    !words?.length || words.some(word => name.includes(word.toLowerCase()))
  );
}
