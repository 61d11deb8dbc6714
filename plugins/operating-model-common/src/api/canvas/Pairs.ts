import type { CanvasItem } from '../../canvas/CanvasModel';
import { addTo } from '../../graph/multimap';

/** Which items of a canvas belong together, in either direction, by full reference. */
export class Pairs {
  private readonly pairs = new Map<string, Set<string>>();

  /** Those that the reasons and notes of items tell: who names an entity is tied to it. */
  static toldBy(
    items: readonly Pick<CanvasItem, 'ref' | 'reasons' | 'notes'>[],
  ): Pairs {
    const onCanvas = new Set(items.map(({ ref }) => ref));
    const pairs = new Pairs();
    for (const { ref, reasons, notes } of items) {
      const named = [
        ...reasons.map(({ from }) => from.ref),
        ...notes.flatMap(note => note.ref ?? []),
      ];
      for (const each of named) {
        if (each !== ref && onCanvas.has(each)) pairs.add(ref, each);
      }
    }
    return pairs;
  }

  add(a: string, b: string) {
    addTo(this.pairs, a, b);
    addTo(this.pairs, b, a);
  }

  has(a: string, b: string): boolean {
    return this.pairs.get(a)?.has(b) ?? false;
  }

  of(ref: string): string[] {
    return [...(this.pairs.get(ref) ?? [])].sort();
  }
}
