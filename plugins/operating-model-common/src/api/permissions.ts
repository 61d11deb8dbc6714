import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of findings, for conditional policies. */
export const FINDING_RESOURCE = 'operating-model-finding';

/** Resource type of services, for conditional policies on sign-offs and evidence. */
export const SERVICE_RESOURCE = 'operating-model-service';

/** Read findings of entities that the caller may read. */
export const findingReadPermission = createPermission({
  name: 'operating-model.finding.read',
  attributes: { action: 'read' },
  resourceType: FINDING_RESOURCE,
});

/** Ask for a gap to be accepted until a date, or take that back. */
export const findingWaivePermission = createPermission({
  name: 'operating-model.finding.waive',
  attributes: { action: 'update' },
  resourceType: FINDING_RESOURCE,
});

/** Approve a waiver that another person asked for. */
export const waiverApprovePermission = createPermission({
  name: 'operating-model.waiver.approve',
  attributes: { action: 'update' },
  resourceType: FINDING_RESOURCE,
});

/** Sign the one-page model of a service. */
export const serviceAttestPermission = createPermission({
  name: 'operating-model.service.attest',
  attributes: { action: 'update' },
  resourceType: SERVICE_RESOURCE,
});

/** Start an evaluation now. */
export const evaluationCreatePermission = createPermission({
  name: 'operating-model.evaluation.create',
  attributes: { action: 'create' },
});

/** Import evidence about a service, such as incident records. No route asks for it yet. */
export const evidenceImportPermission = createPermission({
  name: 'operating-model.evidence.import',
  attributes: { action: 'create' },
  resourceType: SERVICE_RESOURCE,
});

/** Every permission of the plugin. */
export const operatingModelPermissions = [
  findingReadPermission,
  findingWaivePermission,
  waiverApprovePermission,
  serviceAttestPermission,
  evaluationCreatePermission,
  evidenceImportPermission,
];
