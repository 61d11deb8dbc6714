import type { ProcessEntity } from '../../../graph/ModelEntity';
import { servicesShowing } from '../../../graph/services';
import { stagesOf, type PlacedStage } from '../../../graph/stages';
import { ownerAmong } from '../../candidates';
import { defineRule } from '../../defineRule';
import { patchOf, yamlText, type Remedy } from '../../remedy';

export const flowStepUnperformed = defineRule({
  id: 'flow-step-unperformed',
  title: 'Stage that nobody performs',
  severity: 'warning',
  box: 'processes',
  subject: ['Process'],
  rationale: 'A stage that nobody is named for is where work waits.',
  basis: ['nis2:21.2.b', 'iso20000:8.2.3'],
  messages: {
    nobody:
      'Nobody is named for the stage “{{stage}}” of “{{subject}}”. Say which group, person or supplier performs it.',
  },
  remedies: {
    performer: 'Say who performs the stage.',
  },
  evaluate(process, { graph, report }) {
    const placed = stagesOf(process);
    const idle = placed.filter(({ stage }) => !stage.performedBy?.length);
    if (!idle.length) return;
    const services = servicesShowing(graph, process);
    const performer =
      process.spec.owner?.ref ??
      process.spec.department?.ref ??
      ownerAmong(graph, services);
    for (const each of idle) {
      report({
        message: 'nobody',
        data: { stage: each.stage.name },
        services,
        discriminator: identityOf(each, placed),
        evidence: [{ entity: process, path: `${each.path}.performedBy` }],
        remedy: remedyFor(process, each, performer),
      });
    }
  },
});

/** A stage by its name, so that it stays the same when others come before it; and by which of that name. */
function identityOf({ stage, index }: PlacedStage, all: PlacedStage[]): string {
  const namesakes = all.filter(
    each => each.index < index && each.stage.name === stage.name,
  );
  return JSON.stringify([stage.name, namesakes.length]);
}

function remedyFor(
  process: ProcessEntity,
  { stage }: PlacedStage,
  performer: string,
): Remedy {
  return patchOf(
    'performer',
    process,
    [
      'stages:',
      `  - name: ${yamlText(stage.name)}`,
      `    performedBy: [${performer}]`,
    ].join('\n'),
  );
}
