import type { ModelEntity } from '../../../graph/ModelEntity';
import { servicesShowing } from '../../../graph/services';
import { KIND_NAMES } from '../../../kinds';
import { BOX_OF_KIND } from '../../boxOfKind';
import { defineRule } from '../../defineRule';
import { remedyFor } from './remedyFor';

export const danglingReference = defineRule({
  id: 'dangling-reference',
  title: 'Reference to nothing',
  severity: 'error',
  box: 'organization',
  subject: KIND_NAMES,
  rationale:
    'A name that leads nowhere looks like an answer: the owner has left, the process was renamed, and nobody notices until somebody asks for them.',
  basis: ['iso20000:8.2.6'],
  needsWholeModel: true,
  messages: {
    dangling:
      '“{{subject}}” refers to what is not in the model: {{targets}}. Add it, or correct the reference.',
  },
  remedies: {
    write: 'Write {{close}} instead of {{ref}}.',
    meant:
      'Did you mean {{close}}? Then write that in {{path}}. Otherwise add what it refers to.',
    add: 'Add what {{path}} refers to, or take the reference out.',
  },
  evaluate(entity, { graph, report }) {
    if (!graph.pointsOutside(entity)) return;
    const dangling = entity.references.filter(each => graph.isDangling(each));
    if (!dangling.length) return;
    report({
      message: 'dangling',
      data: {
        // As text: there is no entity that could be kept from a reader.
        targets: dangling.map(({ ref, path }) => ({
          key: 'phrase.refAt',
          values: { ref, path },
        })),
      },
      services: servicesShowing(graph, entity),
      box: boxOf(entity, dangling[0].path),
      evidence: dangling.map(({ path }) => ({ entity, path })),
      remedy: remedyFor(graph, entity, dangling),
    });
  },
});

/** The box that the entity is in; for a Service the one that the field fills. */
function boxOf(entity: ModelEntity, path: string) {
  const field = path.split(/[.[]/)[1];
  const ofField = entity.kind === 'Service' && BOX_OF_FIELD[field];
  return ofField || BOX_OF_KIND[entity.kind];
}

const BOX_OF_FIELD: Record<string, (typeof BOX_OF_KIND)['Service']> = {
  processes: 'processes',
  components: 'locations',
  dependsOn: 'locations',
  locations: 'locations',
  system: 'locations',
  domain: 'locations',
  information: 'information',
  serviceLevels: 'information',
  cost: 'information',
  suppliers: 'suppliers',
  forums: 'management-system',
  waivers: 'management-system',
};
