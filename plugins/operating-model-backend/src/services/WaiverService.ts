import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  findingWaivePermission,
  isOwnApproval,
  waiverApprovePermission,
  type PortalWaiver,
  type WaiverRequest,
} from '@onemap/plugin-operating-model-common';
import { DateTime } from 'luxon';
import type { Authoriser } from '../access/Authoriser';
import type { FindingRecord, FindingsStore } from '../database/FindingsStore';
import type { WaiverRecord, WaiverStore } from '../database/WaiverStore';
import type { Clock, ModelKeeper } from '../evaluation/ModelKeeper';
import { RequestError } from '../http/problems';
import type { Context } from './Context';
import { findVisible } from './findings';
import { personOf } from './people';
import { toPortalWaiver } from './portalWaiver';

/** What {@link WaiverService} needs. */
export interface WaiverServiceOptions {
  waivers: WaiverStore;
  findings: FindingsStore;
  authoriser: Authoriser;
  keeper: Pick<ModelKeeper, 'reload'>;
  clock: Clock;
}

/**
 * Accepts gaps until a date. One person asks, another approves; whoever owns the subject does not
 * approve. Nothing is written to git.
 */
export class WaiverService {
  constructor(private readonly options: WaiverServiceOptions) {}

  /**
   * Asks for a gap to be accepted.
   *
   * @throws RequestError, NotAllowedError, NotFoundError, ConflictError
   */
  async request(
    context: Context,
    fingerprint: string,
    request: WaiverRequest,
  ): Promise<PortalWaiver> {
    const { waivers, findings, clock } = this.options;
    const record = await findVisible(context, findings, fingerprint);
    await this.requireWaive(context, record);
    const requestedBy = personOf(context.caller);
    this.checkDay(context, request.until);
    const approver = request.approvedBy?.toLowerCase();
    if (approver) checkApprover(context, record, requestedBy, approver);
    if (record.state === 'resolved') {
      throw new ConflictError('This gap is closed already.');
    }
    if (record.finding.waived?.source === 'git') {
      throw new ConflictError(
        `This gap is accepted in git until ${record.finding.waived.until}.`,
      );
    }
    const waiver = await waivers.request({
      fingerprint,
      until: request.until,
      reason: request.reason,
      requestedBy,
      requestedAt: clock.now().toISOString(),
      ...(approver ? { approver } : {}),
    });
    return toPortalWaiver(waiver, record, context);
  }

  /**
   * Approves what another person asked for.
   *
   * @throws NotAllowedError, NotFoundError, ConflictError
   */
  async approve(context: Context, fingerprint: string): Promise<PortalWaiver> {
    const { waivers, authoriser, clock } = this.options;
    const { record, waiver } = await this.find(context, fingerprint);
    await authoriser.requireForFinding(
      waiverApprovePermission,
      context.caller.credentials,
      record,
      'You may not approve that this gap is accepted.',
    );
    const person = personOf(context.caller);
    const refusal = whyNotApprove(context, record, waiver, person);
    if (refusal) throw new NotAllowedError(refusal);
    this.checkDay(context, waiver.until);
    const approved = await waivers.approve(
      waiver.id,
      person,
      clock.now().toISOString(),
    );
    await this.options.keeper.reload();
    return toPortalWaiver(approved, record, context);
  }

  /** Takes a waiver back. @throws NotAllowedError, NotFoundError */
  async remove(context: Context, fingerprint: string): Promise<void> {
    const { waivers, clock } = this.options;
    const { record, waiver } = await this.find(context, fingerprint);
    await this.requireWaive(context, record);
    const person = personOf(context.caller);
    await waivers.remove(waiver.id, person, clock.now().toISOString());
    await this.options.keeper.reload();
  }

  private async find(context: Context, fingerprint: string) {
    const { waivers, findings } = this.options;
    const record = await findVisible(context, findings, fingerprint);
    const waiver = await waivers.of(fingerprint);
    if (!waiver) {
      throw new NotFoundError('Nobody has asked for this gap to be accepted.');
    }
    return { record, waiver };
  }

  private async requireWaive({ caller }: Context, record: FindingRecord) {
    await this.options.authoriser.requireForFinding(
      findingWaivePermission,
      caller.credentials,
      record,
      'You may not have this gap accepted, or take that back.',
    );
  }

  private checkDay({ today, settings }: Context, until: string) {
    const { maxDays } = settings.waivers;
    const last = DateTime.fromISO(today)
      .plus({ days: maxDays })
      .toFormat('yyyy-MM-dd');
    if (until >= today && until <= last) return;
    throw new RequestError([
      {
        path: 'body.until',
        message: `Must be a day from ${today} to ${last}: a gap is accepted for at most ${maxDays} days.`,
      },
    ]);
  }
}

function checkApprover(
  { live, caller }: Context,
  { finding }: FindingRecord,
  requestedBy: string,
  approver: string,
) {
  const refuse = (message: string) => {
    throw new RequestError([{ path: 'body.approvedBy', message }]);
  };
  const isThere = live.graph.get(approver)?.kind === 'User';
  if (!isThere || !caller.canRead(approver)) {
    refuse('Is not a person in the catalog. Write user:namespace/name.');
  }
  if (approver === requestedBy) {
    refuse('Must be another person than the one who asks.');
  }
  if (isOwnApproval(live.graph, finding.subject, approver)) {
    refuse('Owns what the gap is about. Name somebody else.');
  }
}

function whyNotApprove(
  { live }: Context,
  { finding }: FindingRecord,
  { requestedBy, approver }: WaiverRecord,
  person: string,
): string | undefined {
  if (person === requestedBy) {
    return 'You asked for it yourself. Let another person approve it.';
  }
  if (approver && approver !== person) {
    return 'Another person was asked to approve it.';
  }
  if (isOwnApproval(live.graph, finding.subject, person)) {
    return 'You own what the gap is about. Let somebody else approve it.';
  }
  return undefined;
}
