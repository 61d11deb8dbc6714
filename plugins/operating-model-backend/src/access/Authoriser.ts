import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import type { FindingRecord } from '../database/FindingsStore';
import {
  findingResourceRef,
  serviceResourceRef,
  type ServiceInQuestion,
} from './permissionRules';

/** Asks the permission system whether somebody may do something. */
export class Authoriser {
  private readonly fitsFinding: (
    decision: PolicyDecision,
    finding: FindingRecord,
  ) => boolean;
  private readonly fitsService: (
    decision: PolicyDecision,
    service: ServiceInQuestion,
  ) => boolean;

  constructor(
    private readonly permissions: PermissionsService,
    registry: PermissionsRegistryService,
  ) {
    this.fitsFinding = createConditionAuthorizer(
      registry.getPermissionRuleset(findingResourceRef),
    );
    this.fitsService = createConditionAuthorizer(
      registry.getPermissionRuleset(serviceResourceRef),
    );
  }

  /** @throws NotAllowedError, with `refusal` as its message */
  async require(
    permission: BasicPermission,
    credentials: BackstageCredentials,
    refusal: string,
  ): Promise<void> {
    const [{ result }] = await this.permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) throw new NotAllowedError(refusal);
  }

  /** @throws NotAllowedError, with `refusal` as its message */
  async requireForFinding(
    permission: ResourcePermission,
    credentials: BackstageCredentials,
    finding: FindingRecord,
    refusal: string,
  ): Promise<void> {
    const decision = await this.decide(permission, credentials);
    if (!this.fitsFinding(decision, finding))
      throw new NotAllowedError(refusal);
  }

  /** In which of some roles somebody may sign a service. */
  async signableRoles(
    permission: ResourcePermission,
    credentials: BackstageCredentials,
    service: Omit<ServiceInQuestion, 'role'>,
    roles: readonly string[],
  ): Promise<string[]> {
    const decision = await this.decide(permission, credentials);
    return roles.filter(role =>
      this.fitsService(decision, { ...service, role }),
    );
  }

  private async decide(
    permission: ResourcePermission,
    credentials: BackstageCredentials,
  ): Promise<PolicyDecision> {
    const [decision] = await this.permissions.authorizeConditional(
      [{ permission }],
      { credentials },
    );
    return decision;
  }
}
