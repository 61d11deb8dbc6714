import { modelFromYaml } from '../testing/modelFromYaml';
import { isA, type ServiceEntity } from './ModelEntity';
import type { ModelGraph } from './ModelGraph';
import {
  applyingControls,
  followedProcesses,
  governingForums,
  processesOf,
} from './serviceIndex';

function service(graph: ModelGraph, name: string): ServiceEntity {
  const found = graph.get(`service:default/${name}`);
  if (!isA(found, 'Service')) throw new Error(`no service ${name}`);
  return found;
}

function followedBy(name: string, model: string): string[] {
  const graph = modelFromYaml(model);
  return processesOf(graph, service(graph, name)).map(each => each.name);
}

describe('a service follows a process', () => {
  it.each([
    [
      'that the service names',
      `{ kind: Process, name: change, spec: { type: change, services: [other] } }
---
{ kind: Service, name: portal, spec: { type: business, processes: [change] } }`,
    ],
    [
      'that names the service',
      `{ kind: Process, name: change, spec: { type: change, services: [portal] } }
---
{ kind: Service, name: portal, spec: { type: business } }`,
    ],
    [
      'that names the service, whatever the environments',
      `{ kind: Process, name: change, spec: { type: change, services: [portal], environments: [ot] } }
---
{ kind: Service, name: portal, spec: { type: business, environments: [azure] } }`,
    ],
    [
      'for all services in an environment of the service',
      `{ kind: Process, name: change, spec: { type: change, environments: [ot, azure] } }
---
{ kind: Service, name: portal, spec: { type: business, environments: [azure] } }`,
    ],
    [
      'for all services in some environment, where the service names none',
      `{ kind: Process, name: change, spec: { type: change, environments: [ot] } }
---
{ kind: Service, name: portal, spec: { type: business } }`,
    ],
    [
      'for all services, although other services list it',
      `{ kind: Process, name: change, spec: { type: change } }
---
{ kind: Service, name: portal, spec: { type: business } }
---
{ kind: Service, name: other, spec: { type: business, processes: [change] } }`,
    ],
  ])('%s', (_, model) => {
    expect(followedBy('portal', model)).toEqual(['change']);
  });

  it.each([
    [
      'that names another service',
      `{ kind: Process, name: change, spec: { type: change, services: [other] } }
---
{ kind: Service, name: portal, spec: { type: business } }`,
    ],
    [
      'for all services in another environment',
      `{ kind: Process, name: change, spec: { type: change, environments: [ot] } }
---
{ kind: Service, name: portal, spec: { type: business, environments: [azure] } }`,
    ],
  ])('but not one %s', (_, model) => {
    expect(followedBy('portal', model)).toEqual([]);
  });
});

describe('a control that names a service', () => {
  it('applies only in the environments of the service', () => {
    const graph = modelFromYaml(`
{ kind: Control, name: lock, spec: { type: preventive, services: [portal], environments: [ot] } }
---
{ kind: Control, name: key, spec: { type: preventive, services: [portal], environments: [azure] } }
---
{ kind: Service, name: portal, spec: { type: business, environments: [azure] } }
`);
    const controls = graph.derive(applyingControls);
    expect(
      controls.of(service(graph, 'portal')).map(each => each.name),
    ).toEqual(['key']);
  });
});

describe('the services of a scoped entity', () => {
  const graph = modelFromYaml(`
{ kind: Forum, name: cab, spec: { type: change-advisory-board, services: [portal] } }
---
{ kind: Forum, name: board, spec: { type: change-advisory-board, environments: [ot] } }
---
{ kind: Service, name: portal, spec: { type: business, environments: [azure] } }
---
{ kind: Service, name: pumps, spec: { type: business, environments: [ot], forums: [cab] } }
---
{ kind: Service, name: lifts, spec: { type: business, environments: [azure], forums: [board] } }
`);
  const forums = graph.derive(governingForums);
  const servicesOf = (name: string) => {
    const forum = graph.get(`forum:default/${name}`);
    if (!isA(forum, 'Forum')) throw new Error(`no forum ${name}`);
    return forums.servicesOf(forum).map(each => each.name);
  };

  it('are those that it names and those that list it', () => {
    expect(servicesOf('cab')).toEqual(['portal', 'pumps']);
  });

  it('are all that it reaches, and those that list it whatever their environments', () => {
    expect(servicesOf('board')).toEqual(['lifts', 'pumps']);
  });

  it('agree with what holds for each service', () => {
    for (const forum of graph.entities('Forum')) {
      for (const each of graph.entities('Service')) {
        expect(forums.holdsFor(forum, each)).toBe(
          forums.servicesOf(forum).includes(each),
        );
      }
    }
    expect(graph.derive(followedProcesses).of(service(graph, 'lifts'))).toEqual(
      [],
    );
  });
});
