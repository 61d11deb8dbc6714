import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  FINDING_RESOURCE,
  SERVICE_RESOURCE,
} from '@onemap/plugin-operating-model-common';
// Permission rules take schemas of this version, whatever version the plugin uses itself.
import { z } from 'zod/v3';
import type { FindingTrait, FindingRecord } from '../database/FindingsStore';

/** Findings, for conditional policies. */
export const findingResourceRef = createPermissionResourceRef<
  Pick<FindingRecord, 'owner' | 'departments'>,
  FindingTrait
>().with({ pluginId: 'operating-model', resourceType: FINDING_RESOURCE });

/** A service that somebody wants to sign, or to import evidence about. */
export interface ServiceInQuestion {
  owner?: string;
  /** Its department and the groups above that. */
  departments: string[];
  /** The role in which somebody signs; undefined where nothing is signed. */
  role?: string;
}

/** Services, for conditional policies. */
export const serviceResourceRef = createPermissionResourceRef<
  ServiceInQuestion,
  never
>().with({ pluginId: 'operating-model', resourceType: SERVICE_RESOURCE });

const claims = z.object({
  claims: z
    .array(z.string())
    .describe('References of the user and of the groups that the user is in.'),
});

const departments = z.object({
  departments: z.array(z.string()).describe('References of groups.'),
});

/** Rules for policies on findings. */
export const findingRules = [
  createPermissionRule({
    name: 'IS_OWNER_OF_SUBJECT',
    description: 'Allow where the entity to mend is owned by one of the claims',
    resourceRef: findingResourceRef,
    paramsSchema: claims,
    apply: ({ owner }, params) =>
      owner !== undefined && includesRef(params.claims, owner),
    toQuery: params => ({ owner: lower(params.claims) }),
  }),
  createPermissionRule({
    name: 'IS_IN_DEPARTMENT',
    description:
      'Allow where the gap shows on a service of one of the departments, or of a group below',
    resourceRef: findingResourceRef,
    paramsSchema: departments,
    apply: (finding, params) =>
      finding.departments.some(each => includesRef(params.departments, each)),
    toQuery: params => ({ department: lower(params.departments) }),
  }),
];

/** Rules for policies on who may sign, or import evidence. They are asked about one service, never about a list. */
export const serviceRules = [
  createPermissionRule({
    name: 'IS_OWNER_OF_SERVICE',
    description: 'Allow where the service is owned by one of the claims',
    resourceRef: serviceResourceRef,
    paramsSchema: claims,
    apply: ({ owner }, params) =>
      owner !== undefined && includesRef(params.claims, owner),
    toQuery: neverListed,
  }),
  createPermissionRule({
    name: 'IS_SERVICE_IN_DEPARTMENT',
    description: 'Allow where the service belongs to one of the departments',
    resourceRef: serviceResourceRef,
    paramsSchema: departments,
    apply: (service, params) =>
      service.departments.some(each => includesRef(params.departments, each)),
    toQuery: neverListed,
  }),
  createPermissionRule({
    name: 'SIGNS_AS',
    description: 'Allow where the sign-off is that of one of the roles',
    resourceRef: serviceResourceRef,
    paramsSchema: z.object({ roles: z.array(z.string()) }),
    apply: ({ role }, params) =>
      role !== undefined && params.roles.includes(role),
    toQuery: neverListed,
  }),
];

function neverListed(): never {
  throw new Error('Services are authorised one by one.');
}

function lower(refs: readonly string[]): string[] {
  return refs.map(ref => ref.toLowerCase());
}

function includesRef(refs: readonly string[], ref: string): boolean {
  return lower(refs).includes(ref);
}
