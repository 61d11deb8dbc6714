import type {
  AuthService,
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionTransformer,
  type ConditionTransformer,
} from '@backstage/plugin-permission-node';
import { findingReadPermission } from '@onemap/plugin-operating-model-common';
import { createHash } from 'node:crypto';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { FindingsStore, FindingTrait } from '../database/FindingsStore';
import type { LiveModel } from '../evaluation/LiveModel';
import type { Caller } from './Caller';
import { findingResourceRef } from './permissionRules';
import type { ReadableRefs } from './ReadableRefs';

/** What {@link Callers} needs. */
export interface CallersOptions {
  auth: AuthService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  /** The catalog with somebody's credentials. */
  catalogFor: (credentials: BackstageCredentials) => CatalogReader;
  store: Pick<FindingsStore, 'namedRefs'>;
  /** What callers may read under the conditions of a policy. */
  readable: Pick<ReadableRefs, 'of'>;
}

/** Full references of what may be read. */
type Refs = Pick<ReadonlySet<string>, 'has'>;

const EVERYTHING: Refs = { has: () => true };
const NOTHING: Refs = { has: () => false };

type Conditional = Extract<PolicyDecision, { conditions: unknown }>;

/** Finds out what a caller may see: one question to the permission system, none to the catalog for most. */
export class Callers {
  private readonly toCondition: ConditionTransformer<FindingTrait>;

  constructor(private readonly options: CallersOptions) {
    this.toCondition = createConditionTransformer(
      options.permissionsRegistry.getPermissionRuleset(findingResourceRef),
    );
  }

  /** @throws NotAllowedError where the caller may see no findings at all */
  async identify(
    credentials: BackstageCredentials,
    live: LiveModel,
  ): Promise<Caller> {
    const { auth, permissions } = this.options;
    const [findings, entities] = await permissions.authorizeConditional(
      [
        { permission: findingReadPermission },
        { permission: catalogEntityReadPermission },
      ],
      { credentials },
    );
    if (findings.result === AuthorizeResult.DENY) {
      throw new NotAllowedError('You may not read the operating model.');
    }
    const readable = await this.readableBy(entities, credentials);
    const canRead = (ref: string) => readable.has(ref) || !live.graph.get(ref);
    const condition = isConditional(findings)
      ? this.toCondition(findings.conditions)
      : undefined;
    const readsAll = entities.result === AuthorizeResult.ALLOW;
    return {
      credentials,
      userRef: auth.isPrincipal(credentials, 'user')
        ? credentials.principal.userEntityRef
        : undefined,
      canRead,
      readable,
      condition,
      readsAll: readsAll && !condition,
      visibility: async () => ({
        unreadable: readsAll ? [] : await this.unreadable(canRead, live),
        condition,
      }),
      key: digestOf([findings, entities]),
    };
  }

  private async readableBy(
    decision: PolicyDecision,
    credentials: BackstageCredentials,
  ): Promise<Refs> {
    if (decision.result === AuthorizeResult.ALLOW) return EVERYTHING;
    if (!isConditional(decision)) return NOTHING;
    return this.options.readable.of(
      JSON.stringify(decision.conditions),
      this.options.catalogFor(credentials),
    );
  }

  /**
   * Entities that findings in the database give away and that the caller may not read. One that is no
   * longer in the catalog was there once, and nobody can say whether the caller might have read it.
   */
  private async unreadable(
    canRead: Caller['canRead'],
    { graph }: LiveModel,
  ): Promise<string[]> {
    const named = await this.options.store.namedRefs();
    return named.filter(ref => !graph.get(ref) || !canRead(ref));
  }
}

function isConditional(decision: PolicyDecision): decision is Conditional {
  return decision.result === AuthorizeResult.CONDITIONAL;
}

/** A decision carries the number of its request as well, which is another each time. */
function digestOf(decisions: PolicyDecision[]): string {
  const meant = decisions.map(decision => [
    decision.result,
    isConditional(decision) ? decision.conditions : null,
  ]);
  return createHash('sha256')
    .update(JSON.stringify(meant))
    .digest('hex')
    .slice(0, 16);
}
