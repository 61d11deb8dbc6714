import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import type { Knex } from 'knex';
import { Authoriser } from './access/Authoriser';
import { Callers } from './access/Callers';
import { reachable } from './access/reachable';
import { ReadableRefs } from './access/ReadableRefs';
import { registerPermissions } from './access/registerPermissions';
import { CatalogMirror } from './catalog/CatalogMirror';
import type { CatalogReader } from './catalog/CatalogReader';
import { CatalogSettling } from './catalog/CatalogSettling';
import type { Settings } from './config/readSettings';
import { DatabaseAttestationStore } from './database/DatabaseAttestationStore';
import { DatabaseFindingsStore } from './database/DatabaseFindingsStore';
import { DatabaseRejectedStore } from './database/DatabaseRejectedStore';
import { DatabaseWaiverStore } from './database/DatabaseWaiverStore';
import type { FindingsStore } from './database/FindingsStore';
import { Lease } from './evaluation/Lease';
import { ModelKeeper, type Clock } from './evaluation/ModelKeeper';
import type { InputStores } from './evaluation/StoredInputs';
import { auditedBy } from './http/audited';
import { createRouter } from './http/createRouter';
import { AttestationService } from './services/AttestationService';
import { OperatingModelService } from './services/OperatingModelService';
import { WaiverService } from './services/WaiverService';

/** What the plugin is built on. */
export interface Foundations {
  settings: Settings;
  knex: Knex;
  /** The catalog, with the plugin's own credentials. */
  catalog: CatalogReader;
  /** The catalog, with somebody else's. */
  catalogFor: (credentials: BackstageCredentials) => CatalogReader;
  auditor: AuditorService;
  auth: AuthService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  clock: Clock;
  logger: LoggerService;
}

/** The plugin, put together and at rest: nothing looks at the catalog until the keeper is asked to. */
export interface Assembly {
  router: Router;
  model: OperatingModelService;
  keeper: ModelKeeper;
  lease: Lease;
  /** How many entities the plugin knows of. */
  known: () => number;
  findings: FindingsStore;
  inputs: InputStores;
}

/** Puts the parts of the plugin together. The only place that names implementations of stores. */
export async function assemble(foundations: Foundations): Promise<Assembly> {
  const { settings, knex, clock, logger } = foundations;
  const { permissionsRegistry } = foundations;
  const permissions = reachable(foundations.permissions);
  const findings = new DatabaseFindingsStore(knex);
  const inputs = {
    waivers: new DatabaseWaiverStore(knex),
    attestations: new DatabaseAttestationStore(knex),
    rejected: new DatabaseRejectedStore(knex),
  };
  const lease = new Lease(knex);
  const { evaluation } = await findings.current();
  const mirror = new CatalogMirror(foundations.catalog);
  const known = () => mirror.size;
  const keeper = new ModelKeeper({
    mirror,
    settling: new CatalogSettling(
      settings.evaluation.settleMs,
      evaluation?.content,
    ),
    store: findings,
    inputs,
    lease,
    settings,
    clock,
    logger,
  });

  registerPermissions(permissionsRegistry, findings);
  const authoriser = new Authoriser(permissions, permissionsRegistry);
  const model = new OperatingModelService({
    keeper,
    callers: new Callers({
      auth: foundations.auth,
      permissions,
      permissionsRegistry,
      catalogFor: foundations.catalogFor,
      store: findings,
      readable: new ReadableRefs({
        journal: mirror.journal,
        size: known,
        elapsed: clock.elapsed,
      }),
    }),
    authoriser,
    settings,
    clock,
    httpAuth: foundations.httpAuth,
  });
  const router = createRouter({
    model,
    keeper,
    findings,
    waiverStore: inputs.waivers,
    waivers: new WaiverService({
      waivers: inputs.waivers,
      findings,
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
    audited: auditedBy(foundations.auditor),
    logger,
  });
  return { router, model, keeper, lease, known, findings, inputs };
}
