import type { AttestationService } from '../../services/AttestationService';
import type { OperatingModelService } from '../../services/OperatingModelService';
import { serviceNamed } from '../../services/services';
import type { Audited } from '../audited';
import { defineRoute, type AnyRoute } from '../defineRoute';
import {
  attestationRequest,
  attestationsAnswer,
  withdrawQuery,
} from '../schemas/attestations';
import { servicePath } from '../schemas/services';

const PATH = '/services/:namespace/:name/attestations';

/** Routes by which roles sign the one-page model of a service. */
export function attestationRoutes(
  model: OperatingModelService,
  attestations: AttestationService,
  audited: Audited,
): AnyRoute[] {
  return [
    defineRoute({
      method: 'get',
      path: PATH,
      id: 'listAttestations',
      summary:
        'Who signed the model of a service, and what would be signed now.',
      params: servicePath,
      answer: attestationsAnswer,
      handle: async ({ req, path }) => {
        const context = await model.evaluatedContextOf(req);
        return attestations.list(context, serviceNamed(context, path));
      },
    }),
    defineRoute({
      method: 'post',
      path: PATH,
      id: 'sign',
      summary: 'Sign the model of a service in a role.',
      params: servicePath,
      body: attestationRequest,
      answer: attestationsAnswer,
      status: 201,
      handle: ({ req, path, body }) =>
        audited(req, 'attestation-sign', { ...path, ...body }, async () => {
          const context = await model.evaluatedContextOf(req);
          return attestations.sign(context, serviceNamed(context, path), body);
        }),
    }),
    defineRoute({
      method: 'delete',
      path: PATH,
      id: 'withdrawSignature',
      summary: 'Withdraw the signature of a role.',
      params: servicePath,
      query: withdrawQuery,
      handle: ({ req, path, query }) =>
        audited(
          req,
          'attestation-withdraw',
          { ...path, ...query },
          async () => {
            const context = await model.evaluatedContextOf(req);
            const service = serviceNamed(context, path);
            await attestations.withdraw(context, service, query.role);
          },
        ),
    }),
  ];
}
