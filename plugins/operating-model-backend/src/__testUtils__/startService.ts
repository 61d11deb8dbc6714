import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { actionsRegistryServiceMock } from '@backstage/backend-test-utils/alpha';
import type {
  BackstageCredentials,
  PermissionsRegistryService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { findingReadPermission } from '@onemap/plugin-operating-model-common';
import type { JsonObject } from '@backstage/types';
import express from 'express';
import type { Knex } from 'knex';
import request from 'supertest';
import { registerActions } from '../actions/registerActions';
import { assemble } from '../assemble';
import { readSettings } from '../config/readSettings';
import type { Clock } from '../evaluation/ModelKeeper';
import { MemoryCatalog } from './memoryCatalog';

/** What a user may do; what is left out is allowed. */
export interface TestPolicy {
  /** Whether the user may read an entity; where it is given the policy is a conditional one. */
  mayRead?: (entity: Entity) => boolean;
  /** The decision on reading findings. */
  findings?: PolicyDecision;
  /** Decisions on other permissions, by name. */
  decisions?: Record<string, PolicyDecision>;
  /** Names of permissions that the user does not have. */
  without?: string[];
  /** What the permission system fails with when it is asked about the user. */
  failure?: Error;
}

const DAY = '2026-11-21';

/** A clock that a test sets. */
export class TestClock implements Clock {
  time = new Date(`${DAY}T10:00:00Z`);
  private ms = 0;

  elapsed = () => this.ms;
  now = () => this.time;
  today = () => this.time.toISOString().slice(0, 10);

  /** Lets time go by. */
  pass(ms: number) {
    this.ms += ms;
    this.time = new Date(this.time.getTime() + ms);
  }
}

/** The plugin without the portal around it: a catalog in memory, a policy by user, a clock that is set. */
export async function startService(options: {
  knex: Knex;
  entities: Entity[];
  operatingModel?: JsonObject;
  policies?: Record<string, TestPolicy>;
}) {
  const catalog = new MemoryCatalog(options.entities);
  const policies = options.policies ?? {};
  const auth = mockServices.auth();
  const policyOf = (credentials: BackstageCredentials | undefined) =>
    credentials && auth.isPrincipal(credentials, 'user')
      ? (policies[credentials.principal.userEntityRef] ?? {})
      : {};
  const clock = new TestClock();
  const logger = mockServices.logger.mock();
  const auditor = mockServices.auditor.mock({
    createEvent: async () => ({
      success: async () => {},
      fail: async () => {},
    }),
  });
  const assembly = await assemble({
    settings: readSettings(
      new ConfigReader({
        operatingModel: {
          // As in a large model, only what changed is evaluated.
          evaluation: { settle: { seconds: 0 }, partialFrom: 0 },
          ...options.operatingModel,
        },
      }),
      { rules: [], packs: [] },
    ),
    knex: options.knex,
    catalog: catalog.reader(),
    catalogFor: credentials => catalog.reader(policyOf(credentials).mayRead),
    auditor,
    auth,
    httpAuth: mockServices.httpAuth(),
    permissions: {
      authorize: async (requests, { credentials }) =>
        requests.map(({ permission }) => ({
          result: asked(policyOf(credentials)).without?.includes(
            permission.name,
          )
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
        })),
      authorizeConditional: async (requests, { credentials }) =>
        requests.map(({ permission }) =>
          decide(permission.name, asked(policyOf(credentials))),
        ),
    },
    permissionsRegistry: fakeRegistry(),
    clock,
    logger,
  });
  const actions = actionsRegistryServiceMock();
  registerActions(actions, assembly.model);
  const app = express().use(assembly.router);
  const as = (user?: string) => mockCredentials.user.header(user);
  /** Reads and evaluates; twice, as a catalog must be the same twice before it is judged. */
  const evaluate = async () => {
    await assembly.keeper.look();
    clock.pass(1000);
    return assembly.keeper.look();
  };
  return {
    ...assembly,
    app,
    catalog,
    policies,
    clock,
    logger,
    auditor,
    evaluate,
    /** Runs an action as somebody. */
    ask: async (action: string, input: JsonObject, user?: string) => {
      const { output } = await actions.invoke({
        id: `test:${action}`,
        input,
        credentials: mockCredentials.user(user),
      });
      return output;
    },
    actions,
    get: (route: string, user?: string) =>
      request(app).get(route).set('Authorization', as(user)),
    post: (route: string, body: object, user?: string) =>
      request(app).post(route).set('Authorization', as(user)).send(body),
    delete: (route: string, user?: string) =>
      request(app).delete(route).set('Authorization', as(user)),
  };
}

/** The plugin in a test. */
export type TestService = Awaited<ReturnType<typeof startService>>;

function asked(policy: TestPolicy): TestPolicy {
  if (policy.failure) throw policy.failure;
  return policy;
}

function decide(permission: string, policy: TestPolicy): PolicyDecision {
  if (policy.without?.includes(permission)) {
    return { result: AuthorizeResult.DENY };
  }
  const decision = policy.decisions?.[permission];
  if (decision) return decision;
  if (permission === findingReadPermission.name && policy.findings) {
    return policy.findings;
  }
  if (permission === 'catalog.entity.read' && policy.mayRead) {
    return {
      result: AuthorizeResult.CONDITIONAL,
      pluginId: 'catalog',
      resourceType: 'catalog-entity',
      // The catalog in memory goes by the function; the text only tells policies apart.
      conditions: {
        rule: 'TEST',
        resourceType: 'catalog-entity',
        params: { policy: idOf(policy.mayRead) },
      },
    };
  }
  return { result: AuthorizeResult.ALLOW };
}

const ids = new WeakMap<object, number>();
let lastId = 0;

function idOf(value: object): number {
  let id = ids.get(value);
  if (!id) ids.set(value, (id = ++lastId));
  return id;
}

function fakeRegistry(): PermissionsRegistryService {
  const rules = new Map<string, unknown>();
  return mockServices.permissionsRegistry.mock({
    addResourceType: options => {
      for (const rule of options.rules) rules.set(rule.name, rule);
    },
    getPermissionRuleset: () => ({
      getRuleByName: name => {
        const rule = rules.get(name);
        if (!rule) throw new Error(`no rule ${name}`);
        // Each rule is asked for by its own name and resource type only.
        return rule as never;
      },
      getRules: () => [],
    }),
  });
}
