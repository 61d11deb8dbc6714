import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  evaluateRulesInSteps,
  IncrementalEvaluation,
  ModelGraph,
  type Evaluation,
  type ModelChanges,
} from '@onemap/plugin-operating-model-common';
import type { CatalogMirror } from '../catalog/CatalogMirror';
import type { Settings } from '../config/readSettings';
import {
  attestationsOf,
  servicesSignedSince,
  signOffsOf,
} from './attestations';
import type { AttestationRecord } from '../database/AttestationStore';
import type { LiveModel } from './LiveModel';
import { takingTurns } from './takingTurns';

/** What running the rules needs. */
export interface EvaluatorOptions {
  mirror: Pick<CatalogMirror, 'all' | 'get' | 'size' | 'journal'>;
  settings: Pick<Settings, 'rules' | 'packs' | 'evaluation'>;
  clock: { elapsed(): number };
  logger: Pick<LoggerService, 'error' | 'debug'>;
}

interface Kept {
  engine: IncrementalEvaluation;
  /** Version of the catalog's copy that was evaluated last. */
  version: number;
  /** The sign-offs that were. */
  attestations: readonly AttestationRecord[];
  /** When everything was last looked at, by a clock that never goes back. */
  wholeAt: number;
}

/**
 * Runs the rules over the model as it is. Of a large one only what the last changes concern is looked at;
 * now and then the result is held against that of looking at everything, which counts where they differ.
 */
export class Evaluator {
  private kept: Kept | undefined;

  constructor(private readonly options: EvaluatorOptions) {}

  /**
   * The findings of a model that was built from the catalog's copy as it is now. One evaluation at a time, and
   * the copy stays as it is meanwhile.
   *
   * @param asOf - the day, `YYYY-MM-DD`
   */
  async evaluate(live: LiveModel, asOf: string): Promise<Evaluation> {
    const { mirror, settings, logger } = this.options;
    const { kept } = this;
    // Whatever goes wrong below, the next evaluation starts anew.
    this.kept = undefined;
    if (mirror.size < settings.evaluation.partialFrom) {
      return this.evaluateAll(live, asOf);
    }
    try {
      return await this.evaluateChanges(kept, live, asOf);
    } catch (error) {
      logger.error(
        `Everything is evaluated, as the part that changed could not be: ${stringifyError(error)}`,
      );
      return this.evaluateAll(live, asOf);
    }
  }

  /** Makes the next evaluation quicker, where there is time before it. */
  async prepare(): Promise<void> {
    const { kept } = this;
    this.kept = undefined;
    if (kept) await takingTurns(kept.engine.prepareInSteps());
    this.kept = kept;
  }

  private async evaluateChanges(
    kept: Kept | undefined,
    live: LiveModel,
    asOf: string,
  ): Promise<Evaluation> {
    const { mirror, settings, clock, logger } = this.options;
    const changes = kept && this.changesSince(kept, live);
    const engine = changes
      ? kept.engine
      : new IncrementalEvaluation(settings.rules);
    const given = {
      inputs: { asOf, packs: settings.packs },
      signOffs: signOffsOf(live.inputs.attestations),
      rejected: live.inputs.rejected.map(({ entityRef }) => entityRef),
    };
    const { findings, outcomes, lookedAt } = await takingTurns(
      changes
        ? engine.updateInSteps(changes, given)
        : engine.startInSteps(mirror.all(), given),
    );
    const evaluation = { findings, outcomes };
    const isWhole = !kept || !lookedAt;
    let wholeAt = isWhole ? clock.elapsed() : kept.wholeAt;
    logger.debug(`The rules looked at ${lookedAt?.size ?? 'all'} subjects`);
    if (clock.elapsed() - wholeAt >= settings.evaluation.wholeEveryMs) {
      // The graph that is served followed the changes as well, and is no witness.
      const graph = await takingTurns(
        ModelGraph.buildInSteps(mirror.all(), given),
      );
      const whole = await this.evaluateAll(live, asOf, graph);
      if (!isSame(evaluation, whole)) {
        logger.error(
          'The findings after the last changes were not those of the whole model, which are used now. This is a mistake in Onemap; please report it, and set operatingModel.evaluation.partialFrom above the size of the model until it is mended.',
        );
        return whole;
      }
      wholeAt = clock.elapsed();
    }
    this.kept = {
      engine,
      version: mirror.journal.version,
      attestations: live.inputs.attestations,
      wholeAt,
    };
    return evaluation;
  }

  private evaluateAll(
    live: LiveModel,
    asOf: string,
    graph = live.graph,
  ): Promise<Evaluation> {
    const { rules, packs } = this.options.settings;
    return takingTurns(
      evaluateRulesInSteps(graph, rules, {
        asOf,
        packs,
        attestations: live.derive(attestationsOf),
      }),
    );
  }

  /** Undefined where anything may have changed. */
  private changesSince(kept: Kept, live: LiveModel): ModelChanges | undefined {
    const { mirror } = this.options;
    const refs = mirror.journal.since(kept.version);
    return (
      refs && {
        put: refs.flatMap(ref => mirror.get(ref) ?? []),
        removed: refs.filter(ref => !mirror.get(ref)),
        signed: servicesSignedSince(
          kept.attestations,
          live.inputs.attestations,
        ),
      }
    );
  }
}

function isSame(a: Evaluation, b: Evaluation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
