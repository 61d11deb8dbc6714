import type { FlowStage } from '@onemap/plugin-operating-model-common';
import { laneCells } from './laneCells';

function stage(name: string, lanes: string[]): FlowStage {
  return { name, lanes, performers: [], information: [], controls: [] };
}

describe('laneCells', () => {
  const lanes = ['on-prem', 'azure', 'ot'];

  it('lets a stage reach over neighbouring lanes', () => {
    const triage = stage('Triage', ['on-prem', 'azure', 'ot']);
    expect(laneCells([triage], lanes, 0)[0].lanes).toBe(3);
    expect(laneCells([triage], lanes, 1)[0].lanes).toBe(0);
    expect(laneCells([triage], lanes, 2)[0].lanes).toBe(0);
  });

  it('leaves a place empty where the stage does not take place', () => {
    const deploy = stage('Deploy', ['azure']);
    expect(laneCells([deploy], lanes, 0)[0]).toEqual({
      stage: deploy,
      lanes: 1,
      isCovered: false,
    });
    expect(laneCells([deploy], lanes, 1)[0].lanes).toBe(1);
  });

  it('begins a new cell after a lane in between', () => {
    const restore = stage('Restore', ['on-prem', 'ot']);
    expect(laneCells([restore], lanes, 0)[0].lanes).toBe(1);
    expect(laneCells([restore], lanes, 2)[0].lanes).toBe(1);
  });
});
