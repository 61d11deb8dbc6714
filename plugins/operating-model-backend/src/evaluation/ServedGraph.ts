import { ModelGraph } from '@onemap/plugin-operating-model-common';
import type { CatalogMirror } from '../catalog/CatalogMirror';

// Above this share of changed entities, building the graph anew costs hardly more.
const FOLLOWED_SHARE = 0.1;

/**
 * The graph of the catalog's copy. It follows the changes of the copy, which takes a few hundredths of the
 * time that building it takes.
 */
export class ServedGraph {
  private last: { graph: ModelGraph; version: number } | undefined;

  constructor(
    private readonly mirror: Pick<
      CatalogMirror,
      'all' | 'get' | 'size' | 'journal'
    >,
  ) {}

  /**
   * The graph of the copy as it is now. The one that was given before is not to be asked any more.
   *
   * @param rejected - full references of rejected documents
   */
  now(rejected: readonly string[]): ModelGraph {
    const { version } = this.mirror.journal;
    const graph =
      this.following(rejected) ??
      ModelGraph.build(this.mirror.all(), { rejected });
    this.last = { graph, version };
    return graph;
  }

  private following(rejected: readonly string[]): ModelGraph | undefined {
    const { last, mirror } = this;
    const refs = last && mirror.journal.since(last.version);
    if (!refs || refs.length > FOLLOWED_SHARE * mirror.size) return undefined;
    return last?.graph.after(
      {
        put: refs.flatMap(ref => mirror.get(ref) ?? []),
        removed: refs.filter(ref => !mirror.get(ref)),
      },
      rejected,
    );
  }
}
