import { Type } from '@sinclair/typebox';
import { servicesShowing } from '../../../graph/services';
import { KIND_NAMES } from '../../../kinds';
import { BOX_OF_KIND } from '../../boxOfKind';
import { dayAfter } from '../../calendar';
import { defineRule } from '../../defineRule';
import { advice } from '../../remedy';
import { identityOf } from '../identityOf';

export const waiverExpiring = defineRule({
  id: 'waiver-expiring',
  title: 'Waiver that ends soon',
  severity: 'info',
  box: 'management-system',
  subject: KIND_NAMES,
  rationale:
    'The day after a waiver ends, its gap is open again. Whoever is told in time can close it before.',
  aboutWaivers: true,
  parameters: Type.Object(
    {
      notice: Type.Integer({
        default: 14,
        minimum: 0,
        description: 'Days before the end of a waiver on which it is told.',
      }),
    },
    { additionalProperties: false },
  ),
  messages: {
    expiring:
      'The waiver of “{{subject}}” for {{rule}} ends on {{until}}, and the gap is open again the day after. Close the gap, or agree on a new date.',
  },
  remedies: {
    close:
      'Close the gap that {{rule}} reports, or have somebody other than the owner approve a later {{path}}.until.',
  },
  evaluate(entity, { graph, inputs, parameters, report }) {
    const waivers = inputs.waivers?.get(entity.ref);
    if (!waivers) return;
    const lastDay = dayAfter(inputs.asOf, `P${parameters.notice}D`);
    for (const { waiver, inUse } of waivers) {
      if (!inUse || (lastDay && waiver.until > lastDay)) continue;
      report({
        message: 'expiring',
        data: { rule: waiver.rule, until: { day: waiver.until } },
        involves: waiver.about ? [waiver.about] : [],
        services: servicesShowing(graph, entity),
        box: BOX_OF_KIND[entity.kind],
        discriminator: identityOf(waiver),
        evidence: [{ entity, path: `${waiver.path}.until` }],
        remedy: advice({
          name: 'close',
          data: { rule: waiver.rule, path: waiver.path },
        }),
      });
    }
  },
});
