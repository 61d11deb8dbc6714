import type { ProcessEntity } from '../../../graph/ModelEntity';
import { isA } from '../../../graph/ModelEntity';
import { servicesShowing } from '../../../graph/services';
import { listOf } from '../../../text/list';
import { defineRule } from '../../defineRule';
import { advice, patchOf, yamlText } from '../../remedy';
import {
  deviationsFrom,
  type Deviation,
  type StandardList,
} from './deviations';

export const templateDeviation = defineRule({
  id: 'template-deviation',
  title: 'Process that differs from its template',
  severity: 'warning',
  box: 'processes',
  subject: ['Process'],
  rationale:
    'Priorities, record types and reports that differ from the template cannot be compared or added up, and hand-overs between teams go wrong.',
  basis: ['iso20000:8.1', 'iso20000:9.4'],
  messages: {
    differs:
      '“{{subject}}” is based on “{{template}}”, but differs from it: {{differences}}. Align it, or change the template for everybody.',
  },
  evaluate(process, { graph, report }) {
    // Only the nearest template: what that one keeps from its own template is a finding about it.
    const template = process.spec.basedOn?.target;
    if (!isA(template, 'Process')) return;
    const deviations = deviationsFrom(template, process);
    if (!deviations.length) return;
    report({
      message: 'differs',
      data: { template, differences: deviations.map(inWords).join('; ') },
      involves: [template.ref],
      services: servicesShowing(graph, process),
      evidence: deviations.flatMap(({ list }) => [
        { entity: process, path: `spec.standard.${list}` },
        { entity: template, path: `spec.standard.${list}` },
      ]),
      remedy: remedyFor(process, deviations),
    });
  },
});

const NAMES: Record<StandardList, string> = {
  priorities: 'priorities',
  recordTypes: 'record types',
  reports: 'reports',
};

/** "record types lack problem and add defect". */
function inWords({ list, lacking, added }: Deviation): string {
  const parts = [
    ...(lacking.length ? [`lack ${listOf(lacking)}`] : []),
    ...(added.length ? [`add ${listOf(added)}`] : []),
  ];
  return `its ${NAMES[list]} ${parts.join(' and ')}`;
}

/** What is lacking can be merged in; what is too much has to be taken out by hand. */
function remedyFor(process: ProcessEntity, deviations: Deviation[]): string {
  const lacking = deviations.filter(each => each.lacking.length);
  const added = deviations.filter(each => each.added.length);
  const removal = added.map(
    each => `Take out of ${NAMES[each.list]}: ${each.added.join(', ')}.`,
  );
  if (!lacking.length) return advice(removal.join('\n'));
  return patchOf(
    ['Take over what the template asks for.', ...removal].join('\n'),
    process,
    [
      'standard:',
      ...lacking.map(
        each => `  ${each.list}: [${each.lacking.map(yamlText).join(', ')}]`,
      ),
    ].join('\n'),
  );
}
