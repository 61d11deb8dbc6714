import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  CATALOG_CHANGED_TOPIC,
  operatingModelPermissions,
  findingReadPermission,
  findingWaivePermission,
  serviceAttestPermission,
  waiverApprovePermission,
  type AnyRule,
} from '@onemap/plugin-operating-model-common';
import { operatingModelRulesExtensionPoint } from '@onemap/plugin-operating-model-node';
import { Authoriser } from './access/Authoriser';
import { Callers } from './access/Callers';
import {
  findingResourceRef,
  findingRules,
  serviceResourceRef,
  serviceRules,
} from './access/permissionRules';
import { CatalogMirror } from './catalog/CatalogMirror';
import { CatalogSettling } from './catalog/CatalogSettling';
import { HttpCatalogReader } from './catalog/HttpCatalogReader';
import { onRejected } from './catalog/onRejected';
import { readSettings } from './config/readSettings';
import { DatabaseAttestationStore } from './database/DatabaseAttestationStore';
import { DatabaseRejectedStore } from './database/DatabaseRejectedStore';
import { DatabaseWaiverStore } from './database/DatabaseWaiverStore';
import { deleteOld } from './database/retention';
import { DatabaseFindingsStore } from './database/DatabaseFindingsStore';
import { openDatabase } from './database/migrate';
import { Lease } from './evaluation/Lease';
import { ModelKeeper } from './evaluation/ModelKeeper';
import { systemClock } from './evaluation/systemClock';
import { Watch } from './evaluation/Watch';
import { createRouter } from './http/createRouter';
import { AttestationService } from './services/AttestationService';
import { WaiverService } from './services/WaiverService';
import { auditedBy } from './http/audited';
import { OperatingModelService } from './services/OperatingModelService';

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
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init({
        auditor,
        auth,
        config,
        database,
        discovery,
        events,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        permissions,
        permissionsRegistry,
        scheduler,
      }) {
        const settings = readSettings(config, own);
        const knex = await openDatabase(database);
        const store = new DatabaseFindingsStore(knex);
        const catalogOf = HttpCatalogReader.factory({ auth, discovery });
        const inputs = {
          waivers: new DatabaseWaiverStore(knex),
          attestations: new DatabaseAttestationStore(knex),
          rejected: new DatabaseRejectedStore(knex),
        };
        const lease = new Lease(knex);
        const { evaluation } = await store.current();
        const keeper = new ModelKeeper({
          mirror: new CatalogMirror(
            catalogOf(() => auth.getOwnServiceCredentials()),
          ),
          settling: new CatalogSettling(
            settings.evaluation.settleMs,
            evaluation?.content,
          ),
          store,
          inputs,
          lease,
          settings,
          clock: systemClock,
          logger,
        });

        permissionsRegistry.addResourceType({
          resourceRef: findingResourceRef,
          permissions: [
            findingReadPermission,
            findingWaivePermission,
            waiverApprovePermission,
          ],
          rules: findingRules,
          getResources: fingerprints =>
            Promise.all(fingerprints.map(each => store.find(each))),
        });
        permissionsRegistry.addResourceType({
          resourceRef: serviceResourceRef,
          permissions: [serviceAttestPermission],
          rules: serviceRules,
        });
        permissionsRegistry.addPermissions(
          operatingModelPermissions.filter(
            permission => permission.type === 'basic',
          ),
        );

        const callers = new Callers({
          auth,
          permissions,
          permissionsRegistry,
          catalogFor: credentials => catalogOf(async () => credentials),
          store,
          elapsed: systemClock.elapsed,
        });
        const authoriser = new Authoriser(permissions, permissionsRegistry);
        const clock = systemClock;
        httpRouter.use(
          createRouter({
            model: new OperatingModelService({
              keeper,
              callers,
              authoriser,
              settings,
              clock,
              httpAuth,
            }),
            findings: store,
            waiverStore: inputs.waivers,
            waivers: new WaiverService({
              waivers: inputs.waivers,
              findings: store,
              authoriser,
              keeper,
              clock,
            }),
            attestations: new AttestationService({
              attestations: inputs.attestations,
              authoriser,
              keeper,
              clock,
            }),
            audited: auditedBy(auditor),
            logger,
          }),
        );
        httpRouter.addAuthPolicy({
          path: '/openapi.json',
          allow: 'unauthenticated',
        });

        const watch = new Watch({
          look: () => keeper.look(),
          frequencyMs: settings.evaluation.frequencyMs,
          elapsed: systemClock.elapsed,
        });
        await events.subscribe({
          id: 'operating-model',
          topics: [CATALOG_CHANGED_TOPIC],
          onEvent: async () => watch.alert(),
        });
        await onRejected({
          events,
          store: inputs.rejected,
          logger,
          now: systemClock.now,
          then: () => watch.alert(),
        });
        await scheduler.scheduleTask({
          id: 'operating-model-retention',
          frequency: { hours: 24 },
          timeout: { minutes: 30 },
          initialDelay: { minutes: 5 },
          fn: () => deleteOld(knex, settings.retention, systemClock.now()),
        });
        let ended: Promise<void> | undefined;
        lifecycle.addStartupHook(() => {
          ended = watch.run();
        });
        lifecycle.addShutdownHook(async () => {
          watch.stop();
          await ended;
          await lease.release();
        });
      },
    });
  },
});
