import type { AnyEntity, Reference } from '../graph/ModelEntity';
import { isA } from '../graph/ModelEntity';
import type { CanvasNote } from './CanvasModel';

type Note = CanvasNote['note'];

/** The facts that are shown beside an entity's name, the most telling first. */
export function notesOf(entity: AnyEntity): CanvasNote[] {
  return [...ofKind(entity)].filter(note => note.text !== '');
}

function* ofKind(entity: AnyEntity): Iterable<CanvasNote> {
  if (isA(entity, 'Process')) {
    yield* named('owner', entity.spec.owner);
    yield text('type', entity.spec.type);
    yield text('stages', entity.spec.stages?.length);
  } else if (isA(entity, 'Forum')) {
    yield text('cadence', entity.spec.cadence);
    yield text('convenes-within', entity.spec.convenesWithin);
    yield text('type', entity.spec.type);
  } else if (isA(entity, 'DecisionRight')) {
    yield* named('decider', entity.spec.decider);
    yield text('decision', entity.spec.decision);
    yield text('condition', entity.spec.condition);
  } else if (isA(entity, 'Control')) {
    yield text('satisfies', entity.spec.satisfies?.join(', '));
    yield text(
      'defined-in',
      entity.spec.definedIn?.map(({ source }) => source).join(', '),
    );
    yield text('type', entity.spec.type);
  } else if (isA(entity, 'Risk')) {
    yield* named('owner', entity.spec.owner);
    yield text('status', entity.spec.status ?? 'open');
    const { likelihood, impact } = entity.spec;
    if (likelihood && impact) yield text('score', likelihood * impact);
  } else if (isA(entity, 'InformationObject')) {
    yield* named('system-of-record', entity.spec.systemOfRecord);
    yield text('type', entity.spec.type);
    yield text('classification', entity.spec.classification);
  } else if (isA(entity, 'Supplier')) {
    yield text('type', entity.spec.type);
    yield text('contract-ends', entity.spec.contract?.ends);
    const contact = entity.spec.contacts?.find(
      ({ purpose }) => purpose === 'escalation',
    );
    yield text(
      'contact',
      contact && [contact.channel, contact.hours].filter(Boolean).join(', '),
    );
  }
}

function text(note: Note, value: string | number | undefined): CanvasNote {
  return { note, text: value === undefined ? '' : String(value) };
}

function* named(
  note: Note,
  reference: Reference | undefined,
): Iterable<CanvasNote> {
  if (!reference) return;
  const { ref, target } = reference;
  yield { note, text: target?.title ?? ref, ref };
}
