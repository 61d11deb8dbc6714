import { servicesShowing } from '../../../graph/services';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const informationHomeless = defineRule({
  id: 'information-homeless',
  title: 'Information without a system of record',
  severity: 'info',
  box: 'information',
  subject: ['InformationObject'],
  rationale:
    'Information that is kept nowhere in particular is kept in several places, and they differ.',
  basis: ['iso20000:7.5', 'iso27001:A.5.9'],
  messages: {
    none: 'Nothing says where “{{subject}}” is kept. Name the tool that holds the truth.',
  },
  remedies: {
    system: 'Name the tool that holds the truth.',
  },
  evaluate(information, { graph, report }) {
    if (information.spec.systemOfRecord) return;
    report({
      message: 'none',
      services: servicesShowing(graph, information),
      evidence: [{ entity: information, path: 'spec.systemOfRecord' }],
      remedy: patchOf(
        'system',
        information,
        'systemOfRecord: component:default/name-of-the-tool',
      ),
    });
  },
});
