import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import catalogModule from '@onemap/plugin-catalog-backend-module-operating-model';
import request from 'supertest';
import operatingModelPlugin from '../index';

type Features = NonNullable<Parameters<typeof startTestBackend>[0]['features']>;

const KINDS = [
  'Domain Location System Component API Resource Group User',
  'Service Process Forum DecisionRight Control Supplier Risk InformationObject',
].flatMap(names => names.split(' '));

/** A portal with a real catalog that reads the given files, and the plugin; speaks HTTP, as its users do. */
export async function startPortal(options: {
  files: string[];
  operatingModel?: JsonObject;
  features?: Features;
}) {
  const events = mockServices.events();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModule,
      operatingModelPlugin,
      // One for all plugins, so that it carries events from one to another.
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: KINDS }],
            locations: options.files.map(target => ({ type: 'file', target })),
          },
          operatingModel: {
            // Long enough for a catalog that a busy machine lets wait while it loads.
            evaluation: { settle: { seconds: 4 } },
            ...options.operatingModel,
          },
        },
      }),
      ...(options.features ?? []),
    ],
  });
  const path = (route: string) => `/api/operating-model${route}`;
  const as = (user?: string) => mockCredentials.user.header(user);
  return {
    backend,
    stop: () => backend.stop(),
    get: (route: string, user?: string) =>
      request(backend.server).get(path(route)).set('Authorization', as(user)),
    post: (route: string, body: object = {}, user?: string) =>
      request(backend.server)
        .post(path(route))
        .set('Authorization', as(user))
        .send(body),
    delete: (route: string, user?: string) =>
      request(backend.server)
        .delete(path(route))
        .set('Authorization', as(user)),
  };
}

/** A running portal. */
export type Portal = Awaited<ReturnType<typeof startPortal>>;

/** Waits until a check passes. */
export async function eventually<T>(
  check: () => Promise<T>,
  withinMs = 60_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}
