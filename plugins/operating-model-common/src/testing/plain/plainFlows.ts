import {
  common,
  pairsOf,
  refsOf,
  type Plain,
  type PlainGap,
  type PlainModel,
} from './PlainModel';

const REQUIRED = ['incident', 'change', 'risk'];
const HANDLING = ['incident', 'major-incident', 'change', 'request'];

type Stage = NonNullable<Plain<'Process'>['spec']['stages']>[number];

/** The environments of a stage: its own, or those of its process. */
export function environmentsOf(
  process: Plain<'Process'>['spec'],
  stage: Stage,
) {
  return stage.environments?.length ? stage.environments : process.environments;
}

function flowMissing(model: PlainModel): PlainGap[] {
  return model.of('Service').flatMap(({ ref }) => {
    const types = model.followedBy(ref).map(({ spec }) => spec.type);
    return REQUIRED.filter(type => !types.includes(type)).map(() => ({
      subject: ref,
      services: [ref],
    }));
  });
}

function flowLaneUncovered(model: PlainModel): PlainGap[] {
  return model.of('Service').flatMap(({ ref, spec }) =>
    REQUIRED.filter(type => {
      const processes = model
        .followedBy(ref)
        .filter(each => each.spec.type === type);
      const stages = processes.flatMap(each =>
        (each.spec.stages ?? []).map(stage => environmentsOf(each.spec, stage)),
      );
      return (
        processes.length &&
        spec.environments?.some(
          lane => !stages.some(stage => common(stage, [lane])),
        )
      );
    }).map(() => ({ subject: ref, services: [ref] })),
  );
}

function isBasedOn(model: PlainModel, process: string, other: string): boolean {
  const found = [process];
  for (const each of found) {
    const spec = model.of('Process').find(({ ref }) => ref === each)?.spec;
    if (spec?.basedOn === other) return true;
    if (spec?.basedOn && !found.includes(spec.basedOn))
      found.push(spec.basedOn);
  }
  return false;
}

function processConflict(model: PlainModel): PlainGap[] {
  return pairsOf(model.of('Process')).flatMap(([a, b]) => {
    const differ =
      a.spec.owner && b.spec.owner && a.spec.owner !== b.spec.owner;
    if (!differ || a.spec.type !== b.spec.type) return [];
    if (isBasedOn(model, a.ref, b.ref) || isBasedOn(model, b.ref, a.ref))
      return [];
    const services = model
      .of('Service')
      .filter(service =>
        [a, b].every(
          ({ ref, spec }) =>
            common(spec.services, [service.ref]) ||
            service.spec.processes?.includes(ref),
        ),
      )
      .filter(({ spec }) =>
        common(a.spec.environments, b.spec.environments, spec.environments),
      );
    return services.length
      ? [{ subject: a.ref, involves: [b.ref], services: refsOf(services) }]
      : [];
  });
}

function exercises(
  process: Plain<'Process'>,
  control: string,
  exercisedIn: string[],
): boolean {
  const { controls = [], stages = [] } = process.spec;
  return (
    [...controls, ...stages.flatMap(stage => stage.controls ?? [])].includes(
      control,
    ) || exercisedIn.includes(process.ref)
  );
}

function controlPolicyOnly(model: PlainModel): PlainGap[] {
  return model.of('Control').flatMap(control => {
    const { definedIn, exercisedIn = [] } = control.spec;
    const services = model
      .inScope(control)
      .filter(
        service =>
          !model
            .followedBy(service.ref)
            .some(
              process =>
                HANDLING.includes(process.spec.type) &&
                exercises(process, control.ref, exercisedIn),
            ),
      );
    return definedIn?.length && services.length
      ? [{ subject: control.ref, services: refsOf(services) }]
      : [];
  });
}

function informationSplit(model: PlainModel): PlainGap[] {
  return model.of('Service').flatMap(({ ref, spec }) => {
    const users = [
      spec,
      ...model.followedBy(ref).map(each => each.spec),
      ...model.forumsOf(ref).map(each => each.spec),
      ...model.rightsOf(ref).map(each => each.spec),
    ];
    const named = users.flatMap(({ information }) => information ?? []);
    const kept = model
      .of('InformationObject')
      .filter(
        each => named.includes(each.ref) || each.spec.services?.includes(ref),
      )
      .filter(each => each.spec.systemOfRecord);
    return [...new Set(kept.map(each => each.spec.type))].flatMap(type => {
      const ofType = kept.filter(each => each.spec.type === type);
      const systems = new Set(ofType.map(each => each.spec.systemOfRecord));
      return systems.size > 1
        ? [{ subject: ref, involves: refsOf(ofType), services: [ref] }]
        : [];
    });
  });
}

/** The rules about processes, controls and information, by id. */
export const PLAIN_FLOWS = {
  'flow-missing': flowMissing,
  'flow-lane-uncovered': flowLaneUncovered,
  'process-conflict': processConflict,
  'control-policy-only': controlPolicyOnly,
  'information-split': informationSplit,
};
