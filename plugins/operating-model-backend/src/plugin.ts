import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  actionsRegistryServiceRef,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import {
  CATALOG_CHANGED_TOPIC,
  type AnyRule,
} from '@onemap/plugin-operating-model-common';
import { operatingModelRulesExtensionPoint } from '@onemap/plugin-operating-model-node';
import { registerActions } from './actions/registerActions';
import { announceGaps } from './announcements/announceGaps';
import { assemble } from './assemble';
import { HttpCatalogReader } from './catalog/HttpCatalogReader';
import { Headcount } from './catalog/Headcount';
import { changedRefsOf } from './catalog/changedRefsOf';
import { onRejected } from './catalog/onRejected';
import { readSettings } from './config/readSettings';
import { DatabaseAnnouncementStore } from './database/DatabaseAnnouncementStore';
import { openDatabase } from './database/migrate';
import { deleteOld } from './database/retention';
import { clockFrom } from './evaluation/clockFrom';
import { systemClock } from './evaluation/systemClock';
import { Watch } from './evaluation/Watch';
import { reportMetrics } from './metrics';

const COUNTED_EVERY_MS = 1_000;

/** Reads the catalog, finds the gaps and serves them under `/api/operating-model`. */
export const operatingModelPlugin = createBackendPlugin({
  pluginId: 'operating-model',
  register(env) {
    const own: { rules: AnyRule[]; packs: unknown[] } = {
      rules: [],
      packs: [],
    };
    env.registerExtensionPoint(operatingModelRulesExtensionPoint, {
      addRule: (...rules) => {
        own.rules.push(...rules);
      },
      addPack: (...packs) => {
        own.packs.push(...packs);
      },
    });
    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const { auth, discovery, events, httpRouter, lifecycle, logger } =
          services;
        const settings = readSettings(services.config, own);
        const { startsAt } = settings.clock;
        const clock = startsAt ? clockFrom(startsAt) : systemClock;
        const knex = await openDatabase(services.database, logger);
        const catalogOf = HttpCatalogReader.factory({ auth, discovery });
        const catalog = catalogOf(() => auth.getOwnServiceCredentials());
        const { router, model, keeper, lease, known, inputs } = await assemble({
          ...services,
          settings,
          knex,
          catalog,
          catalogFor: credentials => catalogOf(async () => credentials),
          clock,
        });
        registerActions(services.actionsRegistry, model);
        httpRouter.use(router);
        for (const path of ['/openapi.json', '/health']) {
          httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }

        const watch = new Watch({
          look: reportMetrics(services.metrics, keeper, clock),
          frequencyMs: settings.evaluation.frequencyMs,
          elapsed: clock.elapsed,
        });
        const headcount = new Headcount({
          catalog,
          known,
          onNews: () => {
            keeper.expect();
            watch.alert();
          },
        });
        const counting = new Watch({
          look: () => headcount.look(),
          frequencyMs: COUNTED_EVERY_MS,
          elapsed: clock.elapsed,
        });
        await events.subscribe({
          id: 'operating-model',
          topics: [CATALOG_CHANGED_TOPIC],
          onEvent: async ({ eventPayload }) => {
            keeper.expect(changedRefsOf(eventPayload));
            watch.alert();
          },
        });
        await onRejected({
          events,
          store: inputs.rejected,
          logger,
          now: clock.now,
          then: () => watch.alert(),
        });
        await services.scheduler.scheduleTask({
          id: 'operating-model-retention',
          frequency: { hours: 24 },
          timeout: { minutes: 30 },
          initialDelay: { minutes: 5 },
          fn: () => deleteOld(knex, settings.retention, clock.now()),
        });
        if (settings.notifications.enabled) {
          const announcements = new DatabaseAnnouncementStore(knex);
          await services.scheduler.scheduleTask({
            id: 'operating-model-notifications',
            frequency: { milliseconds: settings.notifications.frequencyMs },
            timeout: { minutes: 10 },
            initialDelay: { minutes: 1 },
            fn: () =>
              announceGaps({
                announcements,
                keeper,
                notifications: services.notifications,
                settings,
                clock,
                logger,
              }),
          });
        }
        let ended: Promise<unknown> | undefined;
        lifecycle.addStartupHook(() => {
          ended = Promise.all([watch.run(), counting.run()]);
        });
        lifecycle.addShutdownHook(async () => {
          watch.stop();
          counting.stop();
          await ended;
          await lease.release();
        });
      },
    });
  },
});
