import { isA } from '../graph/ModelEntity';
import { BUILT_IN_RULES } from '../rules';
import { evaluateRules } from '../rules/evaluateRules';
import { modelFromYaml } from '../testing/modelFromYaml';
import { PORTAL_MODEL } from '../testing/portalModel';
import { computeCanvas } from './computeCanvas';
import { restrictCanvas, restrictFinding } from './restrictCanvas';

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

  it('does not name a hidden process that a supplier is responsible for', () => {
    const model = modelFromYaml(`
kind: Service
name: portal
spec: { type: business }
---
kind: Process
name: layoffs
title: Layoffs
spec: { type: routine }
---
kind: Supplier
name: hosting
spec:
  type: cloud-provider
  responsibilities:
    - services: [portal]
      processes: [incident, 'process:layoffs']
      role: responsible
`);
    const portal = model.get('service:default/portal');
    if (!isA(portal, 'Service')) throw new Error('portal is not a service');
    const whole = computeCanvas(model, portal, []);
    const dutyIn = ({ boxes }: typeof whole) =>
      boxes
        .flatMap(box => box.items.flatMap(item => item.reasons))
        .find(({ as }) => as === 'responsibility');
    expect(dutyIn(whole)).toMatchObject({
      processes: ['incident'],
      processEntities: [{ ref: 'process:default/layoffs', title: 'Layoffs' }],
    });
    const restricted = restrictCanvas(
      whole,
      ref => ref !== 'process:default/layoffs',
    );
    expect(dutyIn(restricted)?.processes).toEqual(['incident']);
    expect(JSON.stringify(restricted)).not.toMatch(/layoffs/i);
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

  it('does not let a hidden owner of a process pass for none', () => {
    const of = ({ boxes }: typeof canvas) =>
      boxes
        .flatMap(({ items }) => items)
        .find(({ ref }) => ref === 'process:default/change');
    const ref = of(canvas)?.notes.find(({ note }) => note === 'owner')?.ref;
    expect(ref).toBeDefined();
    const restricted = of(restrictCanvas(canvas, each => each !== ref));
    expect(restricted?.notes).not.toContainEqual(
      expect.objectContaining({ note: 'owner' }),
    );
    expect(restricted?.hiddenIn).toEqual({ owner: 1 });
  });

  it('is the whole canvas for a caller who may read all', () => {
    expect(restrictCanvas(canvas, () => true)).toEqual(canvas);
  });
});

describe('the remedy of a finding as a caller may see it', () => {
  const misspelt = modelFromYaml(`
kind: Service
name: portal
spec: { type: business, owner: user:annaberg, processes: [change] }
---
kind: User
name: annabeg
`);
  const [dangling] = evaluateRules(misspelt, BUILT_IN_RULES, {
    asOf: '2026-11-21',
  }).findings.filter(({ rule }) => rule === 'dangling-reference');

  it('says nothing of an entity that is hidden, in no language', () => {
    expect(JSON.stringify(dangling)).toContain('user:default/annabeg"');
    const restricted = restrictFinding(
      dangling,
      ref => ref !== 'user:default/annabeg',
    );
    expect(JSON.stringify(restricted)).not.toMatch(/annabeg\b/);
    expect(restricted.remedy).toBe(
      '# Add what spec.processes[0] refers to, or take the reference out.\n',
    );
    expect(restricted.texts?.remedy).toEqual([
      {
        key: 'remedy.dangling-reference.add',
        values: { path: 'spec.processes[0]' },
      },
    ]);
  });

  it('is whole, with its texts, where all is readable', () => {
    expect(restrictFinding(dangling, () => true)).toEqual(dangling);
  });
});
