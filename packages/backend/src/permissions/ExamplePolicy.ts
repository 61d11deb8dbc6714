import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';

/** The namespace of what concerns single employees. */
const CONFIDENTIAL = 'hr';

/** Who reads it: the department of HR and its teams, of which a person names the nearest alone. */
const READERS = ['hr-department', 'hr-operations', 'payroll-team'].map(
  name => `group:default/${name}`,
);

/** What the catalog has not taken in it tells by document, without asking who may read which. */
const NOT_TAKEN_IN = 'catalog.entities.unprocessed.read';

/** The policy of the example organisation: everybody may do everything, but only HR sees what HR keeps to itself. */
export class ExamplePolicy implements PermissionPolicy {
  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const isReader = user?.info.ownershipEntityRefs.some(ref =>
      READERS.includes(ref),
    );
    if (!isReader && permission.name === NOT_TAKEN_IN) {
      return { result: AuthorizeResult.DENY };
    }
    if (isReader || !isResourcePermission(permission, 'catalog-entity')) {
      return { result: AuthorizeResult.ALLOW };
    }
    return createCatalogConditionalDecision(permission, {
      not: catalogConditions.hasMetadata({
        key: 'namespace',
        value: CONFIDENTIAL,
      }),
    });
  }
}
