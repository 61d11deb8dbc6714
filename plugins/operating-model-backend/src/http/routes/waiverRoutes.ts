import type { OperatingModelService } from '../../services/OperatingModelService';
import type { WaiverService } from '../../services/WaiverService';
import type { Audited } from '../audited';
import { defineRoute, type AnyRoute } from '../defineRoute';
import { fingerprintPath } from '../schemas/findings';
import { portalWaiver, waiverRequest } from '../schemas/waivers';

/** Routes by which gaps are accepted until a date. */
export function waiverRoutes(
  model: OperatingModelService,
  waivers: WaiverService,
  audited: Audited,
): AnyRoute[] {
  return [
    defineRoute({
      method: 'post',
      path: '/findings/:fingerprint/waiver',
      id: 'requestWaiver',
      summary:
        'Ask for a gap to be accepted until a date. It counts once another person approved it.',
      params: fingerprintPath,
      body: waiverRequest,
      answer: portalWaiver,
      status: 201,
      handle: ({ req, path, body }) =>
        audited(
          req,
          'waiver-request',
          { ...path, until: body.until },
          async () =>
            waivers.request(await model.contextOf(req), path.fingerprint, body),
        ),
    }),
    defineRoute({
      method: 'post',
      path: '/findings/:fingerprint/waiver/approval',
      id: 'approveWaiver',
      summary:
        'Approve that a gap is accepted, which another person asked for.',
      params: fingerprintPath,
      answer: portalWaiver,
      handle: ({ req, path }) =>
        audited(req, 'waiver-approve', path, async () =>
          waivers.approve(await model.contextOf(req), path.fingerprint),
        ),
    }),
    defineRoute({
      method: 'delete',
      path: '/findings/:fingerprint/waiver',
      id: 'removeWaiver',
      summary: 'Take back what was asked for or approved.',
      params: fingerprintPath,
      handle: ({ req, path }) =>
        audited(req, 'waiver-remove', path, async () =>
          waivers.remove(await model.contextOf(req), path.fingerprint),
        ),
    }),
  ];
}
