import { informationObjectsOf } from '../../../graph/boxContents';
import {
  byRefOrder,
  type InformationObjectEntity,
  type Reference,
  type ServiceEntity,
} from '../../../graph/ModelEntity';
import type { ModelGraph } from '../../../graph/ModelGraph';
import { pushTo } from '../../../graph/multimap';
import { defineRule } from '../../defineRule';
import { patchOf, type Remedy } from '../../remedy';

export const informationSplit = defineRule({
  id: 'information-split',
  title: 'Two truths about the same thing',
  severity: 'warning',
  box: 'information',
  subject: ['Service'],
  rationale:
    'Two systems that each hold the truth about the same thing will differ, and two meetings will each trust another one.',
  basis: ['iso20000:7.5', 'iso20000:8.2.6'],
  messages: {
    split:
      '“{{subject}}” has two truths of type “{{type}}”: {{objects}} are kept in {{systems}}. Name one system of record, or tell the two apart by their type.',
  },
  remedies: {
    system:
      'Once the records are brought together, name the one system that holds the truth.',
  },
  evaluate(service, { graph, report }) {
    for (const [type, unsorted] of recordedByType(graph, service)) {
      if (!areInSeveralSystems(unsorted)) continue;
      const recorded = unsorted.sort((a, b) =>
        byRefOrder(a.information, b.information),
      );
      const systems = new Map(
        recorded.map(({ record }) => [record.ref, record]),
      );
      report({
        message: 'split',
        data: {
          type,
          objects: recorded.map(({ information }) => information),
          systems: [...systems.values()],
        },
        involves: recorded.map(({ information }) => information.ref),
        services: [service.ref],
        discriminator: type,
        evidence: recorded.map(({ information, record }) => ({
          entity: information,
          path: record.path,
        })),
        remedy: remedyFor(recorded),
      });
    }
  },
});

interface Recorded {
  information: InformationObjectEntity;
  record: Reference;
}

/** The objects in the Information box that have a system of record, by type. */
function recordedByType(
  graph: ModelGraph,
  service: ServiceEntity,
): ReadonlyMap<string, Recorded[]> {
  const byType = new Map<string, Recorded[]>();
  for (const information of informationObjectsOf(graph, service)) {
    const { type, systemOfRecord } = information.spec;
    if (!systemOfRecord) continue;
    pushTo(byType, type, { information, record: systemOfRecord });
  }
  return byType;
}

function areInSeveralSystems([first, ...others]: readonly Recorded[]) {
  return others.some(({ record }) => record.ref !== first.record.ref);
}

/** One system for all: the one that most of the objects are kept in. */
function remedyFor(recorded: readonly Recorded[]): Remedy[] {
  const uses = new Map<string, number>();
  for (const { record } of recorded) {
    uses.set(record.ref, (uses.get(record.ref) ?? 0) + 1);
  }
  const [truth] = [...uses].reduce((a, b) => (b[1] > a[1] ? b : a));
  return recorded
    .filter(({ record }) => record.ref !== truth)
    .map(({ information }) =>
      patchOf('system', information, `systemOfRecord: ${truth}`),
    );
}
