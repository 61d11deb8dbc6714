import { BUILT_IN_RULES } from '../rules';
import { evaluateRules } from '../rules/evaluateRules';
import { isA, type ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import type { Box } from '../graph/boxes';
import { modelFromYaml } from '../testing/modelFromYaml';
import { PORTAL_MODEL } from '../testing/portalModel';
import { isInLens } from './CanvasModel';
import { computeCanvas } from './computeCanvas';

const graph = modelFromYaml(PORTAL_MODEL);
const canvas = computeCanvas(graph, serviceNamed(graph, 'portal'), []);

function serviceNamed(model: ModelGraph, name: string): ServiceEntity {
  const service = model.get(`service:default/${name}`);
  if (!isA(service, 'Service')) throw new Error(`no service ${name}`);
  return service;
}

function box(name: Box, of = canvas) {
  const found = of.boxes.find(each => each.box === name);
  if (!found) throw new Error(`no box ${name}`);
  return found;
}

function refsIn(name: Box, of = canvas) {
  return box(name, of).items.map(({ ref }) => ref.replace('default/', ''));
}

function item(ref: string) {
  const found = canvas.boxes
    .flatMap(({ items }) => items)
    .find(each => each.ref === ref);
  if (!found) throw new Error(`${ref} is not on the canvas`);
  return found;
}

describe('the six boxes of a service', () => {
  it('have the processes that it follows', () => {
    expect(refsIn('processes')).toEqual(['process:change']);
  });

  it('have its owner, role holders, performers, process owners and deciders, but no performer elsewhere', () => {
    expect(refsIn('organization')).toEqual([
      'group:digital',
      'user:anna',
      'group:operations',
      'user:jonas',
      'group:platform',
    ]);
  });

  it('have its locations, components and systems of record', () => {
    expect(refsIn('locations')).toEqual([
      'resource:data-centre',
      'component:web',
      'component:itsm-tool',
    ]);
  });

  it('have the information of the service, its processes and its decision rights', () => {
    expect(refsIn('information')).toEqual([
      'informationobject:uptime-figures',
      'informationobject:change-record',
    ]);
  });

  it('have suppliers that it names, that are responsible and that perform, and no other', () => {
    expect(refsIn('suppliers')).toEqual([
      'supplier:network',
      'supplier:hosting',
    ]);
  });

  it('have the forums, decision rights, controls and risks that apply, and no control of another environment', () => {
    expect(refsIn('management-system')).toEqual([
      'forum:change-board',
      'decisionright:emergency-change',
      'decisionright:normal-change',
      'control:no-public-endpoints',
      'risk:outage',
    ]);
  });

  it('hold only what is for all services where a service names nothing', () => {
    const other = computeCanvas(graph, serviceNamed(graph, 'intranet'), []);
    expect(refsIn('processes', other)).toEqual([]);
    expect(refsIn('management-system', other)).toEqual([
      'decisionright:emergency-change',
      'decisionright:normal-change',
      'risk:old-intranet',
    ]);
  });
});

describe('an item', () => {
  it('says why it is there: the entity and the field', () => {
    expect(item('supplier:default/hosting').reasons).toEqual([
      expect.objectContaining({
        as: 'responsibility',
        path: 'spec.responsibilities[0]',
        detail: 'responsible',
        processes: ['change'],
        environments: ['azure'],
      }),
      expect.objectContaining({
        as: 'performs',
        path: 'spec.stages[1].performedBy[0]',
        detail: 'Deploy',
      }),
    ]);
  });

  it('is tied to what it names and what names it, not through the service', () => {
    expect(item('process:default/change').ties).toEqual([
      'decisionright:default/normal-change',
      'forum:default/change-board',
      'group:default/platform',
      'informationobject:default/change-record',
      'supplier:default/hosting',
      'user:default/jonas',
    ]);
    expect(item('user:default/jonas').ties).toEqual([
      'forum:default/change-board',
      'process:default/change',
    ]);
  });

  it('belongs to an environment only if all that ties it to the service does', () => {
    expect(item('group:default/operations').environments).toEqual(['on-prem']);
    expect(item('supplier:default/hosting').environments).toEqual(['azure']);
    expect(item('group:default/platform').environments).toEqual([]);
  });

  it('is outside a lens of another environment or discipline, and inside where it belongs to none', () => {
    const control = item('control:default/no-public-endpoints');
    expect(isInLens(control, { environment: 'azure' })).toBe(true);
    expect(isInLens(control, { environment: 'on-prem' })).toBe(false);
    expect(isInLens(control, { discipline: 'itsm' })).toBe(false);
    expect(isInLens(item('risk:default/outage'), { discipline: 'itsm' })).toBe(
      true,
    );
  });

  it('that the model does not hold is there, and marked as missing', () => {
    const model = modelFromYaml(`
kind: Service
name: portal
spec: { type: business, owner: group:nobody }
`);
    const [owner] = computeCanvas(model, serviceNamed(model, 'portal'), [])
      .boxes[1].items;
    expect(owner).toMatchObject({
      ref: 'group:default/nobody',
      kind: 'Group',
      title: 'nobody',
      missing: true,
    });
  });
});

describe('the gaps of a canvas', () => {
  it('stand in their box and on the items that they are about, and no gap of another service does', () => {
    const { findings } = evaluateRules(graph, BUILT_IN_RULES, {
      asOf: '2026-11-21',
    });
    const withGaps = computeCanvas(
      graph,
      serviceNamed(graph, 'portal'),
      findings,
    );
    const gap = findings.find(({ rule }) => rule === 'control-policy-only');
    const control = box('management-system', withGaps).items.find(
      ({ ref }) => ref === 'control:default/no-public-endpoints',
    );
    const elsewhere = findings.filter(
      ({ services }) => !services.includes('service:default/portal'),
    );
    expect(gap?.subject).toBe('control:default/no-public-endpoints');
    expect(control?.findings).toContain(gap?.fingerprint);
    expect(box('management-system', withGaps).findings).toContain(
      gap?.fingerprint,
    );
    expect(box('suppliers', withGaps).findings).not.toContain(gap?.fingerprint);
    expect(elsewhere).not.toEqual([]);
    for (const { fingerprint } of elsewhere) {
      expect(withGaps.findings.map(each => each.fingerprint)).not.toContain(
        fingerprint,
      );
    }
  });
});
