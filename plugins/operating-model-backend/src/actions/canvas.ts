import { z } from 'zod/v3';
import { canvasOf } from '../services/canvas';
import { QUESTION, type RegisterAction } from './ModelActions';
import { serviceAsked } from './named';
import {
  box,
  evaluation,
  hiddenIn,
  serviceInput,
  severity,
  summary,
} from './schemas';

const litmusAnswer = z.object({ answer: z.enum(['yes', 'partly', 'no']) });

const output = z.object({
  service: summary.extend({
    description: z.string().optional(),
    criticality: z.string(),
    owner: summary.optional(),
    department: summary.optional(),
    obligations: z.array(z.string()),
    hiddenIn,
  }),
  boxes: z.array(
    z.object({
      box,
      items: z.array(
        summary.extend({
          missing: z
            .boolean()
            .describe('True where it is named and is not there.'),
          environments: z.array(z.string()),
          notes: z.array(z.object({ note: z.string(), text: z.string() })),
        }),
      ),
      hidden: z.number().describe('Items that the caller may not read.'),
    }),
  ),
  gaps: z.record(severity.or(z.literal('waived')), z.number()),
  hiddenFindings: z.number(),
  litmus: z.object({
    onePageFlow: litmusAnswer,
    sharedRecognition: litmusAnswer,
    boardAndRegulator: litmusAnswer,
  }),
  evaluation,
});

/** Offers the canvas of a service. */
export const registerCanvas: RegisterAction = (registry, model) =>
  registry.register({
    name: 'canvas',
    title: 'Operating model canvas of a service',
    description:
      'Gives the operating model of a service on one page: processes, organization, locations, information, suppliers and management system, with the number of gaps and the answers of the litmus test.',
    attributes: QUESTION,
    schema: { input: () => serviceInput, output: () => output },
    action: async ({ input, credentials }) => {
      const context = await model.evaluatedContextFor(credentials);
      return {
        output: canvasOf(serviceAsked(input.service, context), context),
      };
    },
  });
