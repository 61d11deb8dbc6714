import { mockCredentials } from '@backstage/backend-test-utils';
import {
  catalogEntityReadPermission,
  catalogLocationReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  type Permission,
} from '@backstage/plugin-permission-common';
import { ExamplePolicy } from './ExamplePolicy';

function decisionFor(permission: Permission, ...groups: string[]) {
  const ownershipEntityRefs = groups.map(name => `group:default/${name}`);
  return new ExamplePolicy().handle(
    { permission },
    {
      credentials: mockCredentials.user(),
      info: { userEntityRef: 'user:default/someone', ownershipEntityRefs },
    },
  );
}

const allowed = { result: AuthorizeResult.ALLOW };

describe('the policy of the example organisation', () => {
  it('lets HR and its teams see everything', async () => {
    for (const group of ['hr-department', 'hr-operations', 'payroll-team']) {
      expect(await decisionFor(catalogEntityReadPermission, group)).toEqual(
        allowed,
      );
    }
  });

  it('lets others see what is not in the namespace of HR', async () => {
    expect(
      await decisionFor(catalogEntityReadPermission, 'it-department'),
    ).toMatchObject({
      result: AuthorizeResult.CONDITIONAL,
      conditions: {
        not: { params: { key: 'namespace', value: 'hr' } },
      },
    });
  });

  it('lets others not see what the catalog has not taken in', async () => {
    const permission: Permission = {
      type: 'basic',
      name: 'catalog.entities.unprocessed.read',
      attributes: { action: 'read' },
    };
    expect(await decisionFor(permission, 'it-department')).toEqual({
      result: AuthorizeResult.DENY,
    });
    expect(await decisionFor(permission, 'hr-department')).toEqual(allowed);
  });

  it('forbids nothing else', async () => {
    expect(await decisionFor(catalogLocationReadPermission)).toEqual(allowed);
  });
});
