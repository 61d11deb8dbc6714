import { z } from 'zod/v3';
import { evaluationSummaryOf, hiddenIf } from '../services/Context';
import { toFindingView } from '../services/findingViews';
import { findingsFor } from '../services/services';
import { QUESTION, type RegisterAction } from './ModelActions';
import { serviceAsked } from './named';
import {
  box,
  evaluation,
  hidden,
  serviceInput,
  severity,
  summary,
} from './schemas';

const output = z.object({
  gaps: z.array(
    z.object({
      fingerprint: z.string(),
      rule: z.string(),
      ruleTitle: z.string(),
      severity,
      box,
      state: z.enum(['open', 'waived', 'resolved']),
      message: z.string(),
      remedy: z.string().describe('What to change, as YAML where possible.'),
      subjectEntity: summary.describe('The entity to mend.'),
      mender: summary.optional().describe('Who can mend it.'),
      firstSeen: z.string(),
    }),
  ),
  hidden,
  evaluation,
});

/** Offers the question which gaps a service has. */
export const registerGapsOfService: RegisterAction = (registry, model) =>
  registry.register({
    name: 'gaps-of-service',
    title: 'Gaps of a service',
    description:
      'Lists the gaps in the operating model of a service, accepted ones too: what is missing, how bad it is, who can mend it and how. No gap is a good sign only as far as nothing is hidden and everything was checked.',
    attributes: QUESTION,
    schema: { input: () => serviceInput, output: () => output },
    action: async ({ input, credentials }) => {
      const context = await model.evaluatedContextFor(credentials);
      const service = serviceAsked(input.service, context);
      const visible = findingsFor(service, context);
      const all = context.live.findingsOf(service.ref);
      return {
        output: {
          gaps: visible.map(record => toFindingView(record, context)),
          ...hiddenIf(context.settings, all.length - visible.length),
          evaluation: evaluationSummaryOf(context),
        },
      };
    },
  });
