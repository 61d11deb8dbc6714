import type { LoggerService } from '@backstage/backend-plugin-api';
import { isError, stringifyError } from '@backstage/errors';
import type { CatalogMirror, CatalogState } from '../catalog/CatalogMirror';
import type { CatalogSettling } from '../catalog/CatalogSettling';
import { ExpectedChanges } from '../catalog/ExpectedChanges';
import type { Settings } from '../config/readSettings';
import { databaseTroubleOf } from '../database/databaseTrouble';
import type { FindingsStore } from '../database/FindingsStore';
import { AcceptedAgain } from './AcceptedAgain';
import { Evaluator } from './Evaluator';
import { judge } from './judge';
import type { Lease } from './Lease';
import { NotEvaluatedError } from './NotEvaluatedError';
import { ServedGraph } from './ServedGraph';
import {
  readInputs,
  type InputStores,
  type StoredInputs,
} from './StoredInputs';
import type { LookResult } from './Watch';
import { LiveModel, type Problem } from './LiveModel';

/** What time it is. */
export interface Clock {
  /** Milliseconds of a clock that never goes back. */
  elapsed(): number;
  /** The time of day, which may. */
  now(): Date;
  /** The day, `YYYY-MM-DD`. */
  today(): string;
}

/** What keeps the model and its findings up to date needs. */
export interface ModelKeeperOptions {
  mirror: CatalogMirror;
  settling: CatalogSettling;
  store: FindingsStore;
  inputs: InputStores;
  lease: Pick<Lease, 'isHeld'>;
  settings: Pick<Settings, 'rules' | 'packs' | 'evaluation'>;
  clock: Clock;
  logger: LoggerService;
}

/**
 * Keeps the model and its findings up to date. Each look costs little where nothing changed; where
 * something did, the model follows, and the replica that holds the lease evaluates it. While the
 * catalog or the database cannot be read, or the catalog is still loading, the last good state stays.
 */
export class ModelKeeper {
  private liveModel: LiveModel | undefined;
  private currentProblem: Problem | undefined;
  private lastChecked: Date | undefined;
  private evaluatedKey: string | undefined;
  private looking: Promise<LookResult> | undefined;
  private next: Promise<LookResult> | undefined;
  private readonly acceptedAgain = new AcceptedAgain();
  private readonly expected: ExpectedChanges;
  private readonly evaluator: Evaluator;
  private readonly graphs: ServedGraph;

  constructor(private readonly options: ModelKeeperOptions) {
    const { clock, settings } = options;
    this.evaluator = new Evaluator(options);
    this.graphs = new ServedGraph(options);
    this.expected = new ExpectedChanges(
      clock.elapsed,
      settings.evaluation.frequencyMs,
    );
  }

  /** Looks at what the catalog said to have changed before anything else. @param refs - full references; absent: any */
  expect(refs?: readonly string[]) {
    this.expected.note(refs);
  }

  /** What is served. @throws NotEvaluatedError before the catalog was read once */
  get live(): LiveModel {
    if (this.liveModel) return this.liveModel;
    throw new NotEvaluatedError(this.currentProblem?.message);
  }

  /** The same, where there is nothing to refuse. */
  get served(): LiveModel | undefined {
    return this.liveModel;
  }

  /** What kept the last look from succeeding. */
  get problem(): Problem | undefined {
    return this.currentProblem;
  }

  /** When the findings were last known to be those of the catalog. */
  get checkedAt(): Date | undefined {
    return this.lastChecked;
  }

  /**
   * Looks whether anything changed, and evaluates if so. It never throws: what goes wrong is in
   * {@link problem}. Two looks at a time are one.
   *
   * @param force - evaluate even if nothing changed, and on this replica
   */
  async look(force = false): Promise<LookResult> {
    const { looking } = this;
    if (!looking) return this.start(force);
    if (!force) return looking;
    // What is running may have begun before the change that is asked about; all who ask meanwhile share the next.
    this.next ??= looking.then(() => {
      this.next = undefined;
      return this.look(true);
    });
    return this.next;
  }

  /** Takes over what was written to the database, by this replica or another. */
  async reload(): Promise<LiveModel> {
    const { live } = this;
    this.liveModel = await this.build(live.content, live);
    return this.liveModel;
  }

  private start(force: boolean): Promise<LookResult> {
    this.looking = this.lookOnce(force).finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async lookOnce(force: boolean): Promise<LookResult> {
    const { mirror, settling, clock } = this.options;
    const { version } = mirror.journal;
    // While the catalog loads, everything is looked at: that it stays the same is a sign of its being done.
    const expected = this.expected.next();
    const refs = force || !settling.isSettled ? undefined : expected;
    try {
      const before = mirror.state().content;
      const state = await mirror.update(refs);
      this.expected.showed(mirror.journal.since(version) ?? []);
      this.liveModel = await this.build(state.content, this.liveModel);
      if (!settling.observe(state, clock.elapsed())) {
        this.note('info', stillLoading(state));
        return 'loading';
      }
      // Somebody who asks for an evaluation gets it from the replica that he reached.
      const isChosen = await this.isChosen();
      if (isChosen) await this.forgetAccepted();
      if (isChosen || force) await this.evaluate(state, force);
      this.currentProblem = undefined;
      if (!refs && this.live.evaluation?.content === state.content) {
        this.lastChecked = clock.now();
      }
      return state.content === before ? 'unchanged' : 'changed';
    } catch (error) {
      // Whether the catalog is back shows when all of it is read.
      this.expected.note();
      // Somebody wrote while this evaluation ran; the next look starts from what he wrote.
      const isOvertaken = isError(error) && error.name === 'ConflictError';
      if (!isOvertaken) this.noteFailure(error);
      return 'failed';
    }
  }

  /** Serves what was read, with what is in the database by now. What did not change is kept. */
  private async build(
    content: string,
    live: LiveModel | undefined,
  ): Promise<LiveModel> {
    const { store, inputs: stores } = this.options;
    const revisions = await store.revisions();
    const inputs =
      live?.inputs.revision === revisions.inputs
        ? live.inputs
        : await readInputs(stores, revisions.inputs);
    const current =
      live?.current.revision === revisions.findings
        ? live.current
        : await store.current();
    const sameGraph =
      live?.content === content && sameRejected(live.inputs, inputs);
    if (
      live &&
      sameGraph &&
      live.inputs === inputs &&
      live.current === current
    ) {
      return live;
    }
    const graph =
      live && sameGraph
        ? live.graph
        : this.graphs.now(inputs.rejected.map(({ entityRef }) => entityRef));
    return new LiveModel(graph, content, current, inputs);
  }

  private async forgetAccepted() {
    const { mirror, inputs, clock } = this.options;
    const refs = this.acceptedAgain.among(
      this.live.inputs.rejected,
      ref => mirror.isGood(ref),
      clock.now(),
    );
    await inputs.rejected.forget(refs);
  }

  private async evaluate(state: CatalogState, force: boolean) {
    const { store, settling, clock, logger } = this.options;
    const { live } = this;
    const asOf = clock.today();
    const key = JSON.stringify([state.content, asOf, live.inputs.revision]);
    if (key === this.evaluatedKey && !force) return;
    const startedAt = clock.now().toISOString();
    const start = clock.elapsed();
    const evaluation = await this.evaluator.evaluate(live, asOf);
    const { findings, outcomes } = judge(live, evaluation, asOf);
    const durationMs = Math.round(clock.elapsed() - start);
    const saved = await store.saveEvaluation(
      {
        startedAt,
        durationMs,
        entities: state.entities,
        content: state.content,
        asOf,
        outcomes,
      },
      findings,
      live.current,
    );
    // With what somebody signed or accepted meanwhile; the next look judges it.
    this.liveModel = this.live.withCurrent(saved);
    this.evaluatedKey = key;
    settling.judgedAs(state.content);
    logger.debug(
      `Evaluated ${state.entities} entities in ${durationMs} ms: ${findings.length} findings`,
    );
    await this.evaluator.prepare();
  }

  private isChosen(): Promise<boolean> {
    const { lease, clock } = this.options;
    return lease.isHeld(clock.elapsed());
  }

  private noteFailure(error: unknown) {
    const whole = stringifyError(error);
    this.note('warn', databaseTroubleOf(error)?.message ?? whole, whole);
  }

  private note(level: 'info' | 'warn', message: string, logged = message) {
    const { clock, logger } = this.options;
    // Said once, and again when it gets worse: a catalog that loads says another number each second.
    if (
      !this.currentProblem ||
      (level === 'warn' && this.currentProblem.message !== message)
    ) {
      logger[level](`The operating model is not evaluated now: ${logged}`);
    }
    this.currentProblem = {
      since: this.currentProblem?.since ?? clock.now().toISOString(),
      message,
    };
  }
}

function stillLoading({ entities }: CatalogState): string {
  return entities
    ? `The catalog is still loading: it holds ${entities} entities so far.`
    : 'The catalog is empty.';
}

function sameRejected(a: StoredInputs, b: StoredInputs): boolean {
  const refs = (inputs: StoredInputs) =>
    inputs.rejected.map(({ entityRef }) => entityRef).join('\n');
  return a === b || refs(a) === refs(b);
}
