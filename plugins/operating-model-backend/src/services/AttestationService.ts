import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  digestOfModel,
  ownerOf,
  serviceAttestPermission,
  signedModelOf,
  type AttestationRequest,
  type AttestationsAnswer,
  type AttestationView,
  type ServiceEntity,
  type SignedModel,
} from '@onemap/plugin-operating-model-common';
import type { Authoriser } from '../access/Authoriser';
import type { Caller } from '../access/Caller';
import type { AttestationStore } from '../database/AttestationStore';
import {
  judgedAttestations,
  type JudgedAttestation,
} from '../evaluation/attestations';
import { departmentsOf } from '../evaluation/judge';
import type { Clock, ModelKeeper } from '../evaluation/ModelKeeper';
import { RequestError } from '../http/problems';
import { evaluationSummaryOf, hiddenIf, type Context } from './Context';
import { summary } from './findingViews';
import { personOf } from './people';

/** What {@link AttestationService} needs. */
export interface AttestationServiceOptions {
  attestations: AttestationStore;
  authoriser: Authoriser;
  keeper: Pick<ModelKeeper, 'look' | 'live'>;
  clock: Clock;
}

/** Has roles sign the one-page model of a service. */
export class AttestationService {
  constructor(private readonly options: AttestationServiceOptions) {}

  /** The sign-offs of a service, and what would be signed now. */
  async list(
    context: Context,
    service: ServiceEntity,
  ): Promise<AttestationsAnswer> {
    const { live, settings } = context;
    const now = signedModelOf(live.graph, service);
    const visible = restrictModel(now, context);
    return {
      required: settings.attestations.roles,
      items: live
        .derive(judgedAttestations)
        .filter(({ record }) => record.service === service.ref)
        .map(each => toView(each, context)),
      maySign: await this.signableRoles(
        context,
        service,
        settings.attestations.roles,
      ),
      current: { digest: digestOfModel(now), model: visible },
      ...hiddenIf(settings, now.facts.length - visible.facts.length),
      evaluation: evaluationSummaryOf(context),
    };
  }

  /**
   * Signs the model of a service in a role.
   *
   * @throws RequestError, NotAllowedError, and ConflictError where the model is not the one that the
   * signer looked at
   */
  async sign(
    context: Context,
    service: ServiceEntity,
    { role, digest }: AttestationRequest,
  ): Promise<AttestationsAnswer> {
    const { live, caller } = context;
    await this.requireMaySign(context, service, role);
    const signedBy = personOf(caller);
    const model = signedModelOf(live.graph, service);
    if (!model.facts.every(fact => fact.refs.every(caller.canRead))) {
      throw new NotAllowedError(
        'You may not read all that is on this page, and cannot vouch for it.',
      );
    }
    if (digestOfModel(model) !== digest) {
      throw new ConflictError(
        'The model has changed since you looked at it. Look at it again, and then sign.',
      );
    }
    await this.options.attestations.sign({
      service: service.ref,
      role,
      signedBy,
      signedAt: this.options.clock.now().toISOString(),
      digest,
      model,
    });
    return this.afterWriting(context, service);
  }

  /** Withdraws the sign-off of a role. @throws RequestError, NotAllowedError, NotFoundError */
  async withdraw(
    context: Context,
    service: ServiceEntity,
    role: string,
  ): Promise<void> {
    const { attestations, clock } = this.options;
    await this.requireMaySign(context, service, role);
    const withdrawn = await attestations.withdraw(
      service.ref,
      role,
      personOf(context.caller),
      clock.now().toISOString(),
    );
    if (!withdrawn) throw new NotFoundError('This role has not signed.');
    await this.options.keeper.look();
  }

  private async afterWriting(context: Context, service: ServiceEntity) {
    // The gaps about missing signatures follow at once, and not with the next look.
    await this.options.keeper.look();
    const { live } = this.options.keeper;
    return this.list({ ...context, live }, service);
  }

  private async requireMaySign(
    context: Context,
    service: ServiceEntity,
    role: string,
  ) {
    const { settings } = context;
    if (!settings.attestations.roles.includes(role)) {
      throw new RequestError([
        {
          path: 'role',
          message: `Is not a role that signs. Known: ${settings.attestations.roles.join(', ')}.`,
        },
      ]);
    }
    const [signable] = await this.signableRoles(context, service, [role]);
    if (!signable) throw new NotAllowedError(`You may not sign as ${role}.`);
  }

  private signableRoles(
    { live, caller }: Context,
    service: ServiceEntity,
    roles: readonly string[],
  ): Promise<string[]> {
    return this.options.authoriser.signableRoles(
      serviceAttestPermission,
      caller.credentials,
      {
        owner: ownerOf(service),
        departments: departmentsOf(live.graph, [service.ref]),
      },
      roles,
    );
  }
}

function toView(
  { record, stale, changes }: JudgedAttestation,
  context: Context,
): AttestationView {
  const { caller, live } = context;
  return {
    role: record.role,
    ...(caller.canRead(record.signedBy)
      ? { signedBy: summary(live.graph, record.signedBy) }
      : {}),
    signedAt: record.signedAt,
    digest: record.digest,
    stale,
    changes: changes
      .filter(({ refs }) => refs.every(ref => mayKnow(ref, context)))
      .map(({ text }) => text),
    model: restrictModel(record.model, context),
  };
}

/** A model without the facts that the caller may not read. */
function restrictModel(model: SignedModel, context: Context): SignedModel {
  return {
    ...model,
    facts: model.facts.filter(({ refs }) =>
      refs.every(ref => mayKnow(ref, context)),
    ),
  };
}

/** What was signed may name what is gone, and then nobody can say who might have read it. */
function mayKnow(
  ref: string,
  { caller, live }: { caller: Caller; live: Context['live'] },
): boolean {
  return (
    caller.canRead(ref) &&
    (caller.readsAll || live.graph.get(ref) !== undefined)
  );
}
