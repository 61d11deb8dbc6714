import type { ProcessEntity } from '../../../graph/ModelEntity';
import { isA } from '../../../graph/ModelEntity';
import { servicesShowing } from '../../../graph/services';
import type { KeyedText } from '../../../text/KeyedText';
import { defineRule } from '../../defineRule';
import { advice, patchOf, yamlText, type Remedy } from '../../remedy';
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
  remedies: {
    takeOver: 'Take over what the template asks for.',
    takeOut: 'Take out of {{list}}: {{added}}.',
  },
  evaluate(process, { graph, report }) {
    // Only the nearest template: what that one keeps from its own template is a finding about it.
    const template = process.spec.basedOn?.target;
    if (!isA(template, 'Process')) return;
    const deviations = deviationsFrom(template, process);
    if (!deviations.length) return;
    report({
      message: 'differs',
      data: { template, differences: inWords(deviations) },
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

/** "its record types lack problem and add defect; its reports lack capacity". */
function inWords([deviation, ...others]: Deviation[]): KeyedText {
  const { list, lacking, added } = deviation;
  const first = {
    key: lacking.length
      ? `deviation.${added.length ? 'lacksAndAdds' : 'lacks'}`
      : 'deviation.adds',
    values: { list: nameOf(list), lacking, added },
  };
  return others.length
    ? { key: 'phrase.further', values: { first, rest: inWords(others) } }
    : first;
}

function nameOf(list: StandardList): KeyedText {
  return { key: `deviation.${list}` };
}

/** What is lacking can be merged in; what is too much has to be taken out by hand. */
function remedyFor(process: ProcessEntity, deviations: Deviation[]): Remedy {
  const lacking = deviations.filter(each => each.lacking.length);
  const added = deviations.filter(each => each.added.length);
  const removal = added.map(each => ({
    name: 'takeOut',
    data: { list: nameOf(each.list), added: each.added.join(', ') },
  }));
  if (!lacking.length) return advice(removal);
  return patchOf(
    ['takeOver', ...removal],
    process,
    [
      'standard:',
      ...lacking.map(
        each => `  ${each.list}: [${each.lacking.map(yamlText).join(', ')}]`,
      ),
    ].join('\n'),
  );
}
