import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { compareText } from '../findings/Finding';
import { BOXES, boxesOf, type Box } from '../graph/boxes';
import { isA, type ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import {
  applyingRights,
  governingForums,
  managementSystemOf,
} from '../graph/serviceIndex';
import { dutyOf } from '../views/context';
import { flowOf } from '../views/flow';

/** One thing that a one-page model says. */
export interface SignedFact {
  fact:
    | 'owner'
    | 'criticality'
    | 'environment'
    | 'obligation'
    | 'item'
    | 'role'
    | 'process-owner'
    | 'stage'
    | 'performs'
    | 'convenes'
    | 'calls-for'
    | 'decides'
    | 'risk'
    | 'risk-owner'
    | 'responsible';
  /** The entities that it is about, as full references. */
  refs: string[];
  /** What else it says: the box, the role, the stage, the decision … */
  detail: string[];
}

/**
 * What somebody signs: the one-page model of a service, as a set of facts. It holds what a signature
 * vouches for, and leaves out what can change without anybody having to sign again: titles,
 * descriptions, and the order in which things are written down.
 */
export interface SignedModel {
  /** Full reference of the service. */
  service: string;
  /** Sorted, each once. */
  facts: SignedFact[];
}

/** The one-page model of a service, to be signed. */
export function signedModelOf(
  graph: ModelGraph,
  service: ServiceEntity,
): SignedModel {
  const facts = new Map<string, SignedFact>();
  for (const fact of factsOf(graph, service)) facts.set(keyOfFact(fact), fact);
  return {
    service: service.ref,
    facts: [...facts]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, fact]) => fact),
  };
}

/** Digest of a signed model: the same facts give the same 64 hexadecimal digits. */
export function digestOfModel({ service, facts }: SignedModel): string {
  const text = JSON.stringify([service, facts.map(keyOfFact)]);
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Tells facts apart. */
export function keyOfFact({ fact, refs, detail }: SignedFact): string {
  return JSON.stringify([fact, refs, detail]);
}

function* factsOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Iterable<SignedFact> {
  const { owner, criticality, environments, obligations, roles } = service.spec;
  if (owner) yield say('owner', [owner.ref]);
  yield say('criticality', [], criticality ?? 'medium');
  for (const name of environments ?? []) yield say('environment', [], name);
  for (const id of obligations ?? []) yield say('obligation', [], id);
  for (const { role, holder, environments: where } of roles ?? []) {
    if (holder) yield say('role', [holder.ref], role, ...sorted(where));
  }
  yield* itemsOf(graph, service);
  yield* flowsOf(graph, service);
  yield* decidersOf(graph, service);
  yield* risksOf(graph, service);
  yield* dutiesOf(graph, service);
}

function* itemsOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Iterable<SignedFact> {
  const boxes = boxesOf(graph, service);
  for (const box of BOXES) {
    for (const { ref } of boxes[box]) yield say('item', [ref], box);
  }
}

function* flowsOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Iterable<SignedFact> {
  for (const process of flowOf(graph, service).processes) {
    const { ref, owner, stages } = process;
    if (owner) yield say('process-owner', [ref, owner.ref]);
    for (const { name, lanes, within, performers, forum, decision } of stages) {
      yield say('stage', [ref], name, within ?? '', ...sorted(lanes));
      for (const each of performers)
        yield say('performs', [ref, each.ref], name);
      if (forum) yield say('convenes', [ref, forum.ref], name);
      if (decision) yield say('calls-for', [ref, decision.ref], name);
    }
  }
}

function* decidersOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Iterable<SignedFact> {
  for (const { spec } of graph.derive(applyingRights).of(service)) {
    const { decision, condition = '', decider } = spec;
    if (decider) yield say('decides', [decider.ref], decision, condition);
  }
  for (const { ref, spec } of graph.derive(governingForums).of(service)) {
    for (const decision of spec.decides ?? []) {
      yield say('decides', [ref], decision, '');
    }
  }
}

function* risksOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Iterable<SignedFact> {
  for (const { ref, spec } of managementSystemOf(graph, service).risks) {
    yield say('risk', [ref], spec.status ?? 'open');
    if (spec.owner) yield say('risk-owner', [ref, spec.owner.ref]);
  }
}

function* dutiesOf(
  graph: ModelGraph,
  service: ServiceEntity,
): Iterable<SignedFact> {
  for (const { entity } of boxesOf(graph, service).suppliers) {
    if (!isA(entity, 'Supplier')) continue;
    for (const duty of dutyOf(graph, entity, service).responsibilities) {
      const named = duty.processEntities.map(({ ref }) => ref);
      yield say(
        'responsible',
        [entity.ref, ...sorted(named)],
        duty.role,
        duty.layer ?? '',
        sorted(duty.processes).join(' '),
        sorted(duty.environments).join(' '),
      );
    }
  }
}

function say(
  fact: SignedFact['fact'],
  refs: string[],
  ...detail: string[]
): SignedFact {
  return { fact, refs, detail };
}

function sorted(words: readonly string[] | undefined): string[] {
  return [...(words ?? [])].sort(compareText);
}

/** The box of an item, for those who read a signed model. */
export function boxOfFact({ fact, detail }: SignedFact): Box | undefined {
  return fact === 'item' ? BOXES.find(box => box === detail[0]) : undefined;
}
