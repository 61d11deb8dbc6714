import type { ProcessEntity } from '../../../graph/ModelEntity';
import { processPairsOf, type ProcessPair } from '../../../graph/processPairs';
import { defineRule } from '../../defineRule';
import { patchOf, type Remedy } from '../../remedy';

export const processConflict = defineRule({
  id: 'process-conflict',
  title: 'Two processes of one type with different owners',
  severity: 'error',
  box: 'processes',
  subject: ['Process'],
  pair: true,
  rationale:
    'Where two owners each settle how the same work is done, the one who does it has to choose, and chooses differently each time.',
  basis: ['iso20000:5.3', 'iso20000:8.2.3'],
  messages: {
    conflict:
      '“{{subject}}” and “{{other}}” are both {{type}} processes of {{services}}, under different owners: {{owners}}. Give them one owner, base one on the other, or part the services or environments between them.',
  },
  remedies: {
    template:
      'Make {{to}} the template of {{from}}. Or give both one owner, or each its own services or environments.',
  },
  evaluate(process, { graph, report }) {
    for (const pair of processPairsOf(graph, process)) {
      const { second, services } = pair;
      report({
        message: 'conflict',
        data: {
          other: second,
          type: { word: process.spec.type, of: 'processType' },
          services: { count: services.length, of: 'service' },
          owners: [process, second].flatMap(({ spec }) => spec.owner ?? []),
        },
        involves: [second.ref],
        services,
        evidence: [
          { entity: process, path: 'spec.owner' },
          { entity: second, path: 'spec.owner' },
        ],
        remedy: remedyFor(pair),
      });
    }
  },
});

/** The narrower one is based on the wider, unless it has a template that it would lose. */
function remedyFor({ first, second }: ProcessPair): Remedy {
  const [narrow, wide] =
    breadth(first) > breadth(second) ? [second, first] : [first, second];
  const [from, to] =
    narrow.spec.basedOn && !wide.spec.basedOn ? [wide, narrow] : [narrow, wide];
  return patchOf(
    { name: 'template', data: { to, from } },
    from,
    `basedOn: ${to.ref}`,
  );
}

function breadth({ spec }: ProcessEntity): number {
  return (spec.services?.length ? 0 : 2) + (spec.environments?.length ? 0 : 1);
}
