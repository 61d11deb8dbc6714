import { isA } from '../graph/ModelEntity';
import { modelFromYaml } from '../testing/modelFromYaml';
import { entity, graph } from '../testing/portalGraph';
import { flowOf, processFlowOf } from './flow';

describe('the flow of a service', () => {
  const service = entity('service:default/portal');
  if (!isA(service, 'Service')) throw new Error('portal is not a service');
  const flow = flowOf(graph, service);

  it('has the environments of the service as lanes and puts stages into them', () => {
    expect(flow.lanes).toEqual(['on-prem', 'azure']);
    const [change] = flow.processes;
    expect(change.stages.map(({ name, lanes }) => [name, lanes])).toEqual([
      ['Build', ['on-prem', 'azure']],
      ['Deploy', ['azure']],
      ['Patch the pumps', []],
    ]);
    expect(change.uncoveredLanes).toEqual([]);
    expect(change.stages[1]).toMatchObject({
      forum: { title: 'Change board' },
      decision: { title: 'Approve a change' },
      within: 'P1D',
    });
  });
});

describe('the flow of a process by itself', () => {
  it('has the environments that it names as lanes, whatever its services run in', () => {
    const process = entity('process:default/change');
    if (!isA(process, 'Process')) throw new Error('change is not a process');
    const flow = processFlowOf(process);
    expect(flow.lanes).toContain('ot');
    expect(flow.process.stages[2]).toMatchObject({
      name: 'Patch the pumps',
      lanes: ['ot'],
    });
  });

  it('has one lane where nothing names an environment', () => {
    const [plain] = modelFromYaml(`
kind: Process
name: plain
spec: { type: incident, stages: [{ name: Restore }] }
`).entities('Process');
    expect(processFlowOf(plain)).toMatchObject({
      lanes: ['everywhere'],
      process: { stages: [{ name: 'Restore', lanes: ['everywhere'] }] },
    });
  });
});
