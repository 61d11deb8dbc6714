import {
  decidedBy,
  decidesFor,
  decidesOn,
  escalatesFrom,
  EVERYTHING,
  fallingUnder,
  forAll,
  ofKind,
  OUTLINES,
  processesOfType,
} from '../graph/keys';
import { SEATS } from '../graph/noteSeats';
import { MEMBERSHIP_KINDS, membershipsIn } from '../graph/membership';
import {
  isA,
  type AnyEntity,
  type ForumEntity,
  type ModelEntity,
  type ServiceEntity,
} from '../graph/ModelEntity';
import { isOfLanguage, type ModelGraph } from '../graph/ModelGraph';
import type { Aspect, Tokens } from '../graph/Tokens';
import type { EntityLike } from '../kinds/entity';

/** What can be read of an entity, or of a part of the model for the sake of the entity. */
export interface Contributions {
  /** Whatever changes in the text concerns who read these. */
  whole: ReadonlySet<number>;
  /** What the entity says, but for the seats of a Forum. */
  text(): string;
  /** Only another text here concerns who read these. */
  parts: ReadonlyMap<number, string>;
  /** Those that the entity has to be found by. */
  listed: ReadonlySet<number>;
}

/**
 * What an entity contributes to what can be read; the graph need not hold more than the entity.
 *
 * @param source - the entity as written
 */
export function contributionsOf(
  graph: ModelGraph,
  entity: AnyEntity,
  source: EntityLike,
  tokens: Tokens,
): Contributions {
  const collected = new Collector(tokens, () => textOf(entity, source));
  const { ref, kind } = entity;
  collected.whole.add(tokens.of('content', ref));
  collected.whole.add(tokens.of('key', EVERYTHING));
  collected.parts.set(tokens.of('presence', ref), kind);
  collected.addWhole('key', ofKind(kind));
  if (MEMBERSHIP_KINDS.includes(kind)) {
    addMemberships(graph, entity, collected);
  } else if (isA(entity, 'Service')) {
    addService(entity, collected);
  } else if (isOfLanguage(entity)) {
    addOther(entity, collected);
  }
  return collected;
}

/** What changed between two versions of an entity, either of which may be missing. */
export function changedBetween(
  before: Contributions | undefined,
  after: Contributions | undefined,
  changed: Set<number>,
): void {
  const isSame = before?.text() === after?.text();
  for (const each of [before, after]) {
    if (!isSame) for (const token of each?.whole ?? []) changed.add(token);
    for (const token of each?.parts.keys() ?? []) {
      if (before?.parts.get(token) !== after?.parts.get(token)) {
        changed.add(token);
      }
    }
  }
}

function textOf({ kind }: AnyEntity, { metadata, spec }: EntityLike): string {
  const { title, description, annotations } = metadata;
  const said =
    kind === 'Forum'
      ? { ...(spec as object), ...WITHOUT_SEATS } // A spec is an object.
      : spec;
  return JSON.stringify([kind, title, description, annotations, said]);
}

// What is undefined is left out.
const WITHOUT_SEATS = Object.fromEntries(
  SEATS.map(field => [field, undefined]),
);

class Collector implements Contributions {
  readonly whole = new Set<number>();
  readonly parts = new Map<number, string>();
  readonly listed = new Set<number>();

  constructor(
    private readonly tokens: Tokens,
    // Called only for what changed: while all are listed nobody asks.
    readonly text: () => string,
  ) {}

  addWhole(aspect: Aspect, name: string) {
    const token = this.tokens.of(aspect, name);
    this.whole.add(token);
    this.listed.add(token);
  }

  /** Adds to what the entity says of a part; several texts are one after the other. */
  addPart(aspect: Aspect, name: string, text: string) {
    const token = this.tokens.of(aspect, name);
    this.listed.add(token);
    this.parts.set(token, `${this.parts.get(token) ?? ''}${text}\n`);
  }
}

function addMemberships(
  graph: ModelGraph,
  entity: AnyEntity,
  collected: Collector,
) {
  for (const { above, below, isUser } of membershipsIn(graph, entity)) {
    collected.addPart('below', above, `${isUser} ${below}`);
    collected.addPart('above', below, above);
  }
}

function addService(service: ServiceEntity, collected: Collector) {
  const { environments, processes, forums, obligations } = service.spec;
  const outline = JSON.stringify([
    service.title,
    environments,
    processes?.map(({ ref }) => ref),
    forums?.map(({ ref }) => ref),
  ]);
  collected.addPart('outline', service.ref, outline);
  collected.addPart('key', OUTLINES, outline);
  for (const id of new Set(obligations)) {
    collected.addPart('key', fallingUnder(id), service.ref);
  }
  for (const { ref, path } of service.references) {
    // Where in a listing something stands, nobody reads.
    const field = path.replace(/^(spec\.(?:processes|forums))\[\d+\]$/, '$1');
    collected.addPart('Service', ref, field);
  }
}

function addOther(entity: ModelEntity, collected: Collector) {
  for (const { ref } of entity.references) {
    collected.addWhole(entity.kind, ref);
  }
  for (const key of keysOf(entity)) collected.addWhole('key', key);
  if (!isA(entity, 'Forum')) return;
  addDecided(entity, collected);
  addSeats(entity, collected);
}

/** Who sits in a forum, for who asks for that or for one who sits there. */
function addSeats({ ref, spec }: ForumEntity, collected: Collector) {
  const seats = SEATS.flatMap(field => spec[field] ?? []);
  const text = JSON.stringify([spec.chair?.ref, seats.map(each => each.ref)]);
  collected.addPart('seats', ref, text);
  for (const seat of new Set(seats.map(each => each.ref))) {
    collected.addPart('Forum', seat, text);
  }
}

function addDecided({ ref, spec }: ForumEntity, collected: Collector) {
  const { decides = [], environments } = spec;
  const services = (spec.services ?? []).map(each => each.ref);
  const text = JSON.stringify([decides, environments, services]);
  collected.addPart('key', decidedBy(ref), text);
  for (const service of new Set(services)) {
    for (const decision of new Set(decides)) {
      collected.addPart('key', decidesFor(decision, service), text);
    }
  }
}

function* keysOf(entity: ModelEntity): Iterable<string> {
  if (isForAll(entity)) yield forAll(entity.kind);
  if (isA(entity, 'Process')) yield processesOfType(entity.spec.type);
  if (isA(entity, 'DecisionRight')) {
    yield decidesOn(entity.spec.decision);
    const { decision, decider, escalatesTo, services } = entity.spec;
    if (decider && escalatesTo) yield escalatesFrom(decider.ref);
    for (const { ref } of services ?? []) yield decidesFor(decision, ref);
  }
  if (isA(entity, 'Forum')) {
    for (const decision of entity.spec.decides ?? []) yield decidesOn(decision);
  }
}

function isForAll(entity: ModelEntity): boolean {
  if (isA(entity, 'Supplier')) {
    const duties = entity.spec.responsibilities ?? [];
    return duties.some(({ services }) => !services?.length);
  }
  return isScoped(entity) && !entity.spec.services?.length;
}

function isScoped(
  entity: ModelEntity,
): entity is ModelEntity<'Process' | 'Forum' | 'DecisionRight' | 'Control'> {
  return (
    isA(entity, 'Process') ||
    isA(entity, 'Forum') ||
    isA(entity, 'DecisionRight') ||
    isA(entity, 'Control')
  );
}
