import { modelFromYaml } from '../testing/modelFromYaml';
import { reachOf } from './reach';

describe('whom a process, a control or a forum holds for', () => {
  const model = modelFromYaml(`
{ kind: Service, name: a, spec: { type: business, processes: [incident] } }
---
{ kind: Service, name: b, spec: { type: business } }
---
{ kind: Process, name: incident, spec: { type: incident, controls: [logging], services: [a] } }
---
{ kind: Control, name: logging, spec: { type: detective } }
---
{ kind: Forum, name: board, spec: { type: governance, services: [b] } }
`);
  const reached = (ref: string) => {
    const found = model.get(ref);
    if (!found) throw new Error(`no ${ref}`);
    return reachOf(model, found).map(({ title, exercisedIn }) => [
      title,
      exercisedIn.map(({ title: process }) => process),
    ]);
  };

  it('are the services that follow the process', () => {
    expect(reached('process:default/incident')).toEqual([['a', []]]);
  });

  it('are the services of the control, those without it first', () => {
    expect(reached('control:default/logging')).toEqual([
      ['b', []],
      ['a', ['incident']],
    ]);
  });

  it('are the services that the forum governs', () => {
    expect(reached('forum:default/board')).toEqual([['b', []]]);
  });

  it('are none for other kinds', () => {
    expect(reached('service:default/a')).toEqual([]);
  });
});
