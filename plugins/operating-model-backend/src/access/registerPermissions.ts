import type { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  evidenceImportPermission,
  findingReadPermission,
  findingWaivePermission,
  operatingModelPermissions,
  serviceAttestPermission,
  waiverApprovePermission,
} from '@onemap/plugin-operating-model-common';
import type { FindingsStore } from '../database/FindingsStore';
import {
  findingResourceRef,
  findingRules,
  serviceResourceRef,
  serviceRules,
} from './permissionRules';

/** Tells the permission system what the plugin asks it, and by which rules a policy may answer. */
export function registerPermissions(
  registry: PermissionsRegistryService,
  findings: Pick<FindingsStore, 'find'>,
) {
  registry.addResourceType({
    resourceRef: findingResourceRef,
    permissions: [
      findingReadPermission,
      findingWaivePermission,
      waiverApprovePermission,
    ],
    rules: findingRules,
    getResources: fingerprints =>
      Promise.all(fingerprints.map(each => findings.find(each))),
  });
  registry.addResourceType({
    resourceRef: serviceResourceRef,
    permissions: [serviceAttestPermission, evidenceImportPermission],
    rules: serviceRules,
  });
  registry.addPermissions(
    operatingModelPermissions.filter(({ type }) => type === 'basic'),
  );
}
