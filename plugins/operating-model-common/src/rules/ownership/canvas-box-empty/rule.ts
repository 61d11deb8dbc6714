import { BOXES, isBoxEmpty, type Box } from '../../../graph/boxes';
import type { ServiceEntity } from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { governingForums, processesOf } from '../../../graph/serviceIndex';
import { ownerOrUnknown } from '../../candidates';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const canvasBoxEmpty = defineRule({
  id: 'canvas-box-empty',
  title: 'Service with an empty box on its canvas',
  severity: 'warning',
  box: 'organization',
  subject: ['Service'],
  rationale:
    'An empty box is a question that nobody has answered: who delivers, by what rules, from where, on what information.',
  basis: ['iso20000:8.2.2'],
  needsWholeModel: true,
  messages: {
    empty:
      'Nothing is in these boxes of the canvas of “{{subject}}”: {{boxes}}. Say what belongs there.',
  },
  remedies: {
    content:
      'Say what belongs in the box; each can be filled from the other end, too.',
  },
  evaluate(service, { graph, report }) {
    const empty = emptyBoxesOf(graph, service);
    if (!empty.length) return;
    report({
      message: 'empty',
      data: { boxes: empty.map(box => ({ box })) },
      services: [service.ref],
      box: empty[0],
      evidence: empty.map(box => ({
        entity: service,
        path: `spec.${FIELDS[box]}`,
      })),
      remedy: patchOf(
        'content',
        service,
        empty
          .map(box => `${FIELDS[box]}:${exampleOf(box, service)}`)
          .join('\n'),
      ),
    });
  },
});

function emptyBoxesOf(graph: ModelGraph, service: ServiceEntity): Box[] {
  if (isSurelyFilled(graph, service)) return [];
  return BOXES.filter(box => isBoxEmpty(graph, service, box));
}

/** Whether each box can be seen to hold something at a glance: for most services, and far cheaper. */
function isSurelyFilled(graph: ModelGraph, service: ServiceEntity): boolean {
  const { spec } = service;
  return Boolean(
    spec.owner &&
    (spec.locations?.length || spec.components?.length) &&
    spec.information?.length &&
    spec.suppliers?.length &&
    processesOf(graph, service).length &&
    graph.derive(governingForums).of(service).length,
  );
}

/** The field of a Service that fills a box. */
const FIELDS: Record<Box, string> = {
  processes: 'processes',
  organization: 'owner',
  locations: 'locations',
  information: 'information',
  suppliers: 'suppliers',
  'management-system': 'forums',
};

function exampleOf(box: Box, service: ServiceEntity): string {
  const examples: Record<Box, string> = {
    processes: '\n  - process:default/name-of-a-process',
    organization: ` ${ownerOrUnknown(service)}`,
    locations: '\n  - resource:default/name-of-a-place',
    information: '\n  - informationobject:default/name-of-the-information',
    suppliers: '\n  - supplier:default/name-of-a-supplier',
    'management-system': '\n  - forum:default/name-of-a-forum',
  };
  return examples[box];
}
