import { ModelGraph } from '@onemap/plugin-operating-model-common';
import type { CatalogMirror } from '../catalog/CatalogMirror';
import type { Settings } from '../config/readSettings';

// Above this share of changed entities, building the graph anew costs hardly more.
const FOLLOWED_SHARE = 0.1;

/** What serving a graph needs. */
export interface ServedGraphOptions {
  mirror: Pick<CatalogMirror, 'all' | 'get' | 'size' | 'journal'>;
  settings: {
    evaluation: Pick<Settings['evaluation'], 'partialFrom' | 'wholeEveryMs'>;
  };
  clock: { elapsed(): number };
}

interface Given {
  graph: ModelGraph;
  /** Version of the catalog's copy that it shows. */
  version: number;
  /** When it was last built from the whole copy, by a clock that never goes back. */
  builtAt: number;
}

/**
 * The graph of the catalog's copy. That of a large model follows the changes of the copy, which takes a
 * tenth of the time that building it takes; now and then it is built anew all the same.
 */
export class ServedGraph {
  private last: Given | undefined;

  constructor(private readonly options: ServedGraphOptions) {}

  /**
   * The graph of the copy as it is now. The one that was given before is not to be asked any more.
   *
   * @param rejected - full references of rejected documents
   */
  now(rejected: readonly string[]): ModelGraph {
    const { mirror, clock } = this.options;
    const { version } = mirror.journal;
    this.last = this.following(rejected, version) ?? {
      graph: ModelGraph.build(mirror.all(), { rejected }),
      version,
      builtAt: clock.elapsed(),
    };
    return this.last.graph;
  }

  private following(
    rejected: readonly string[],
    version: number,
  ): Given | undefined {
    const { last } = this;
    const { mirror, clock, settings } = this.options;
    const { partialFrom, wholeEveryMs } = settings.evaluation;
    if (!last || mirror.size < partialFrom) return undefined;
    if (clock.elapsed() - last.builtAt >= wholeEveryMs) return undefined;
    const refs = mirror.journal.since(last.version);
    if (!refs || refs.length > FOLLOWED_SHARE * mirror.size) return undefined;
    const changes = {
      put: refs.flatMap(ref => mirror.get(ref) ?? []),
      removed: refs.filter(ref => !mirror.get(ref)),
    };
    return { ...last, graph: last.graph.after(changes, rejected), version };
  }
}
