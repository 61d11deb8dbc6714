import { isA } from '../graph/ModelEntity';
import { BUILT_IN_RULES } from '../rules';
import { evaluateRules } from '../rules/evaluateRules';
import { modelFromYaml } from '../testing/modelFromYaml';
import { PORTAL_MODEL } from '../testing/portalModel';
import { computeCanvas } from './computeCanvas';
import { restrictCanvas } from './restrictCanvas';

const graph = modelFromYaml(PORTAL_MODEL);
const { findings } = evaluateRules(graph, BUILT_IN_RULES, {
  asOf: '2026-11-21',
});
const service = graph.get('service:default/portal');
if (!isA(service, 'Service')) throw new Error('portal is not a service');
const canvas = computeCanvas(graph, service, findings);

describe('a canvas as a caller may see it', () => {
  it.each([
    ['supplier:default/hosting', /hosting/i],
    ['group:default/platform', /platform/i],
    ['user:default/anna', /anna/i],
    ['forum:default/change-board', /change.board/i],
    ['informationobject:default/change-record', /change.record/i],
  ])('does not name %s anywhere when it is hidden', (secret, name) => {
    expect(JSON.stringify(canvas)).toMatch(name);
    const restricted = restrictCanvas(canvas, ref => ref !== secret);
    expect(JSON.stringify(restricted)).not.toMatch(name);
  });

  it('says how many items and findings it hid', () => {
    const restricted = restrictCanvas(
      canvas,
      ref => !ref.startsWith('control:'),
    );
    const hidden = restricted.boxes.map(box => box.hidden);
    expect(hidden).toEqual([0, 0, 0, 0, 0, 1]);
    expect(restricted.hiddenFindings).toBe(
      canvas.findings.length - restricted.findings.length,
    );
  });

  it('does not let a hidden owner pass for none', () => {
    const { owner } = canvas.service;
    const restricted = restrictCanvas(canvas, ref => ref !== owner?.ref);
    expect(restricted.service.owner).toBeUndefined();
    expect(restricted.service.hiddenIn).toEqual({ owner: 1 });
  });

  it('is the whole canvas for a caller who may read all', () => {
    expect(restrictCanvas(canvas, () => true)).toEqual(canvas);
  });
});
