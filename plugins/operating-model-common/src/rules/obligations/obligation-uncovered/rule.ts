import { coverageOf } from '../../../packs/coverage';
import { packNamed } from '../../../packs/mergePacks';
import type { Pack } from '../../../packs/Pack';
import type { ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { fallingUnder } from '../../../graph/keys';
import { addTo } from '../../../graph/multimap';
import { NotedMap } from '../../../graph/NotedMap';
import { noting } from '../../../graph/noting';
import { count } from '../../../text/list';
import { defineRule } from '../../defineRule';
import { remedyFor } from './remedyFor';

export const obligationUncovered = defineRule({
  id: 'obligation-uncovered',
  title: 'Requirement of an obligation that nothing meets',
  severity: 'warning',
  box: 'management-system',
  subject: ['Service'],
  rationale:
    'An auditor asks for what meets each requirement. What nobody can point to is not there.',
  needsInput: 'packs',
  needsWholeModel: true,
  messages: {
    uncovered:
      '“{{subject}}” falls under {{pack}}, and nothing that applies to it meets {{reference}}: {{title}}. Add {{wouldMeet}}.',
  },
  remedies: {
    ways: 'Add what is really in place:',
    way: '- {{way}}',
    control: 'For a measure that is not written down yet:',
  },
  evaluate(service, { graph, inputs, report, notChecked }) {
    for (const [index, id] of (service.spec.obligations ?? []).entries()) {
      const found = packNamed(inputs.packs ?? [], id);
      if (!found.pack) {
        notChecked(whyUnknown(graph, id, found.nearest));
        continue;
      }
      for (const covered of coverageOf(graph, service, found.pack)) {
        if (covered.isMet) continue;
        const { requirement, wouldMeet } = covered;
        report({
          message: 'uncovered',
          data: {
            pack: found.pack.title,
            reference: requirement.reference,
            title: requirement.title,
            wouldMeet: { anyOf: wouldMeet },
          },
          services: [service.ref],
          discriminator: requirement.id,
          severity: severityOf(requirement),
          evidence: [{ entity: service, path: `spec.obligations[${index}]` }],
          remedy: remedyFor(graph, service, requirement, wouldMeet),
        });
      }
    }
  },
});

function severityOf({ essential }: Pack['requirements'][number]) {
  return essential ? 'error' : 'warning';
}

function whyUnknown(
  graph: ModelGraph,
  id: string,
  nearest: string | undefined,
): string {
  const naming = graph.derive(servicesByObligation).get(id)?.size ?? 0;
  const hint = nearest ? ` Did you mean \`${nearest}\`?` : '';
  return `\`${id}\`, which ${count(naming, 'service names', 'services name')} in \`obligations\`, is not a known pack.${hint}`;
}

const servicesByObligation = noting(graph => {
  const services = new Map<string, Set<ServiceEntity>>();
  for (const service of graph.entities('Service')) {
    for (const id of service.spec.obligations ?? []) {
      addTo(services, id, service);
    }
  }
  return new NotedMap<ReadonlySet<ServiceEntity>>(services, id =>
    graph.reads?.key(fallingUnder(id)),
  );
});
