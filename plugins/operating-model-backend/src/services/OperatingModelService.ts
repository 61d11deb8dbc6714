import type {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { evaluationCreatePermission } from '@onemap/plugin-operating-model-common';
import type { Request } from 'express';
import type { Authoriser } from '../access/Authoriser';
import type { Callers } from '../access/Callers';
import type { Settings } from '../config/readSettings';
import type { Clock, ModelKeeper } from '../evaluation/ModelKeeper';
import { NotEvaluatedError } from '../evaluation/NotEvaluatedError';
import type { Context } from './Context';

/** What {@link OperatingModelService} needs. */
export interface OperatingModelServiceOptions {
  keeper: ModelKeeper;
  callers: Callers;
  settings: Settings;
  clock: Clock;
  httpAuth: HttpAuthService;
  authoriser: Authoriser;
}

/** Says for each request what is served, and to whom. */
export class OperatingModelService {
  constructor(private readonly options: OperatingModelServiceOptions) {}

  /**
   * @throws NotAllowedError where the caller may not read findings
   * @throws ServiceUnavailableError before the catalog was read
   */
  async contextOf(req: Request): Promise<Context> {
    const { httpAuth } = this.options;
    return this.contextFor(
      await httpAuth.credentials(req, { allow: ['user', 'service'] }),
    );
  }

  /** As {@link contextOf}, for whoever the credentials are of. */
  async contextFor(credentials: BackstageCredentials): Promise<Context> {
    const { keeper, callers, settings, clock } = this.options;
    const { live, problem, checkedAt } = keeper;
    const caller = await callers.identify(credentials, live);
    const today = clock.today();
    return { live, caller, settings, problem, checkedAt, today };
  }

  /** The settings, for whoever is signed in. */
  async settingsFor(req: Request): Promise<Settings> {
    await this.options.httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    return this.options.settings;
  }

  /** As {@link contextOf}, where an answer without an evaluation would mislead. @throws NotEvaluatedError */
  async evaluatedContextOf(req: Request): Promise<Context> {
    return evaluated(await this.contextOf(req));
  }

  /** As {@link evaluatedContextOf}, for whoever the credentials are of. */
  async evaluatedContextFor(
    credentials: BackstageCredentials,
  ): Promise<Context> {
    return evaluated(await this.contextFor(credentials));
  }

  /** Evaluates now, whether or not anything changed. @throws NotAllowedError */
  async evaluateNow(req: Request): Promise<Context> {
    const { keeper, authoriser, httpAuth } = this.options;
    await authoriser.require(
      evaluationCreatePermission,
      await httpAuth.credentials(req, { allow: ['user', 'service'] }),
      'You may not start an evaluation.',
    );
    await keeper.look(true);
    return this.contextOf(req);
  }
}

function evaluated(context: Context): Context {
  if (context.live.evaluation) return context;
  throw new NotEvaluatedError(context.problem?.message);
}
