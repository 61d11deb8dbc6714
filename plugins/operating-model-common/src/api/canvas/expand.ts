import type {
  CanvasItem,
  CanvasNote,
  CanvasReason,
  EntitySummary,
} from '../../canvas/CanvasModel';
import type { CanvasAnswer } from '../types';
import type {
  CompactCanvas,
  CompactItem,
  CompactNote,
  CompactReason,
} from './CompactCanvas';
import { Pairs } from './Pairs';

/** A canvas from the form in which it is sent. */
export function expandCanvas({
  named,
  ...canvas
}: CompactCanvas): CanvasAnswer {
  const sent = canvas.boxes.flatMap(({ items }) => items);
  const entities = [canvas.service, ...sent, ...named].map(summaryOf);
  const boxes = canvas.boxes.map(box => ({
    ...box,
    items: box.items.map(item => expandItem(item, entities)),
  }));
  const pairs = Pairs.toldBy(boxes.flatMap(({ items }) => items));
  for (const { ref, ties = [] } of sent) {
    for (const place of ties) pairs.add(ref, entities[place].ref);
  }
  for (const item of boxes.flatMap(({ items }) => items)) {
    item.ties = pairs.of(item.ref);
  }
  return { ...canvas, boxes };
}

/** An item without what only the whole canvas tells: its ties. */
function expandItem(
  { reasons = [], notes = [], ...item }: CompactItem,
  entities: readonly EntitySummary[],
): CanvasItem {
  const itself = summaryOf(item);
  return {
    ...item,
    missing: item.missing ?? false,
    reasons: reasons.map(reason => expandReason(reason, itself, entities)),
    notes: notes.map(note => expandNote(note, entities)),
    environments: item.environments ?? [],
    disciplines: item.disciplines ?? [],
    findings: item.findings ?? [],
    ties: [],
  };
}

function expandReason(
  { from, processEntities, ...reason }: CompactReason,
  itself: EntitySummary,
  entities: readonly EntitySummary[],
): CanvasReason {
  return {
    ...reason,
    from: from === undefined ? itself : entities[from],
    ...(processEntities && {
      processEntities: processEntities.map(place => entities[place]),
    }),
  };
}

function expandNote(
  { note, of, text }: CompactNote,
  entities: readonly EntitySummary[],
): CanvasNote {
  if (of === undefined) return { note, text: text ?? '' };
  const { ref, title } = entities[of];
  return { note, text: text ?? title, ref };
}

function summaryOf({ ref, kind, title }: EntitySummary): EntitySummary {
  return { ref, kind, title };
}
