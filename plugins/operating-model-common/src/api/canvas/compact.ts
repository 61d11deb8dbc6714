import type {
  CanvasItem,
  CanvasNote,
  CanvasReason,
} from '../../canvas/CanvasModel';
import { kindAsWritten } from '../../kinds';
import { kindOfRef } from '../../kinds/entityRef';
import type { CanvasAnswer } from '../types';
import type {
  CompactCanvas,
  CompactItem,
  CompactNote,
  CompactReason,
} from './CompactCanvas';
import { Pairs } from './Pairs';
import { Places } from './Places';

/** A canvas as it is sent; `expandCanvas` gives it back as it was. */
export function compactCanvas(canvas: CanvasAnswer): CompactCanvas {
  const items = canvas.boxes.flatMap(box => box.items);
  const places = new Places([canvas.service, ...items]);
  const pairs = Pairs.toldBy(items);
  const boxes = canvas.boxes.map(box => ({
    ...box,
    items: box.items.map(item => {
      const compact = compactItem(item, places, pairs);
      for (const ref of item.ties) pairs.add(item.ref, ref);
      return compact;
    }),
  }));
  return { ...canvas, boxes, named: places.named };
}

function compactItem(
  item: CanvasItem,
  places: Places,
  pairs: Pairs,
): CompactItem {
  const { ref, kind, title, description, hiddenIn } = item;
  return {
    ref,
    kind,
    title,
    ...(item.missing ? { missing: true } : {}),
    ...(description === undefined ? {} : { description }),
    ...(hiddenIn && { hiddenIn }),
    ...unlessEmpty({
      reasons: item.reasons.map(reason => compactReason(reason, item, places)),
      notes: item.notes.map(note => compactNote(note, places)),
      environments: item.environments,
      disciplines: item.disciplines,
      findings: item.findings,
      ties: item.ties
        .filter(tied => !pairs.has(ref, tied))
        .flatMap(tied => places.ofRef(tied) ?? []),
    }),
  };
}

function compactReason(
  { from, processEntities, ...reason }: CanvasReason,
  item: CanvasItem,
  places: Places,
): CompactReason {
  return {
    ...reason,
    ...(from.ref === item.ref ? {} : { from: places.of(from) }),
    ...(processEntities && {
      processEntities: processEntities.map(each => places.of(each)),
    }),
  };
}

function compactNote(
  { note, text, ref }: CanvasNote,
  places: Places,
): CompactNote {
  if (!ref) return { note, text };
  const kind = kindAsWritten(kindOfRef(ref));
  const of = places.of({ ref, kind, title: text });
  return places.titleAt(of) === text ? { note, of } : { note, of, text };
}

function unlessEmpty<T extends Record<string, readonly unknown[]>>(
  lists: T,
): Partial<T> {
  const kept = Object.entries(lists).filter(([, list]) => list.length);
  // The same keys with the same values, some of them left out.
  return Object.fromEntries(kept) as Partial<T>;
}
