import fc from 'fast-check';
import { computeCanvas } from '../../canvas/computeCanvas';
import { restrictCanvas } from '../../canvas/restrictCanvas';
import type { Finding } from '../../findings/Finding';
import { isA } from '../../graph/ModelEntity';
import { ModelGraph } from '../../graph/ModelGraph';
import { computeLitmus } from '../../litmus/computeLitmus';
import { BUILT_IN_RULES } from '../../rules';
import { evaluateRules } from '../../rules/evaluateRules';
import { arbitraryInputs, arbitraryModel } from '../../testing/arbitraryModel';
import { modelFromYaml } from '../../testing/modelFromYaml';
import { graph } from '../../testing/portalGraph';
import type { CanvasAnswer, FindingView } from '../types';
import { compactCanvas } from './compact';
import { expandCanvas } from './expand';

const evaluated = evaluateRules(graph, BUILT_IN_RULES, { asOf: '2026-11-21' });

function answerOf(
  model: ModelGraph,
  ref: string,
  findings: readonly Finding[],
  canRead: (ref: string) => boolean = () => true,
): CanvasAnswer {
  const service = model.get(ref);
  if (!isA(service, 'Service')) throw new Error(`no service ${ref}`);
  const canvas = restrictCanvas(
    computeCanvas(model, service, findings),
    canRead,
  );
  return {
    ...canvas,
    findings: canvas.findings.map(viewOf),
    gaps: { error: 0, warning: 0, info: 0, waived: 0 },
    litmus: computeLitmus(service, {
      findings: [],
      outcomes: evaluated.outcomes,
      requiredRoles: [],
    }),
    evaluation: { state: 'evaluated', entities: model.size, notChecked: [] },
  };
}

/** What a finding is about counts here, and not what pages say of it. */
function viewOf(finding: Finding): FindingView {
  return {
    ...finding,
    ruleTitle: finding.rule,
    state: 'open',
    subjectEntity: { ref: finding.subject, kind: '', title: '' },
    involvedEntities: [],
    serviceEntities: [],
    firstSeen: '2026-11-21T00:00:00Z',
    lastSeen: '2026-11-21T00:00:00Z',
  };
}

/** As it comes back over HTTP. */
function sentAndRead<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

const portal = answerOf(graph, 'service:default/portal', evaluated.findings);

describe('a canvas as it is sent', () => {
  it('is less than 0.6 times as long as it is read', () => {
    const length = JSON.stringify(compactCanvas(portal).boxes).length;
    expect(length).toBeLessThan(0.6 * JSON.stringify(portal.boxes).length);
  });

  it('names an entity once and refers to it by its place', () => {
    const { boxes } = compactCanvas(portal);
    const [process] = boxes[0].items;
    const shown = [portal.service, ...boxes.flatMap(({ items }) => items)];
    expect(process.notes?.[0]).toEqual({
      note: 'owner',
      of: shown.findIndex(({ ref }) => ref === 'user:default/jonas'),
    });
  });

  it('names apart who is in no box, such as the owner of a risk', () => {
    const model = modelFromYaml(`
kind: Service
name: portal
spec: { type: business }
---
kind: Risk
name: outage
spec: { affects: [portal], owner: user:anna }
---
kind: User
name: anna
title: Anna Berg
spec: {}
`);
    const { boxes, named } = compactCanvas(
      answerOf(model, 'service:default/portal', []),
    );
    expect(boxes[5].items[0].notes?.[0]).toEqual({ note: 'owner', of: 2 });
    expect(named).toEqual([
      { ref: 'user:default/anna', kind: 'User', title: 'Anna Berg' },
    ]);
  });

  it('is read as it was', () => {
    expect(expandCanvas(sentAndRead(compactCanvas(portal)))).toEqual(
      sentAndRead(portal),
    );
  });

  it('is read as it was, whatever the model and the caller', () => {
    let ties = 0;
    fc.assert(
      fc.property(
        arbitraryModel,
        arbitraryInputs,
        fc.integer({ min: 2, max: 9 }),
        (entities, inputs, nth) => {
          const model = ModelGraph.build(entities);
          const { findings } = evaluateRules(model, BUILT_IN_RULES, inputs);
          const canRead = (ref: string) => (ref.length * 7) % nth !== 0;
          for (const { ref } of model.entities('Service')) {
            const answer = answerOf(model, ref, findings, canRead);
            ties += answer.boxes.flatMap(({ items }) =>
              items.flatMap(each => each.ties),
            ).length;
            expect(expandCanvas(sentAndRead(compactCanvas(answer)))).toEqual(
              sentAndRead(answer),
            );
          }
        },
      ),
    );
    expect(ties).toBeGreaterThan(100);
  });
});
