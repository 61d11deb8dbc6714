import { isA } from '../graph/ModelEntity';
import { modelFromYaml } from '../testing/modelFromYaml';
import { ownerAmong, ownerOrUnknown, UNKNOWN_OWNER } from './candidates';

const graph = modelFromYaml(`
kind: Service
name: shop
spec: { type: business }
---
kind: Service
name: portal
spec: { type: business, owner: web }
---
kind: Service
name: wiki
spec: { type: business, owner: office }
`);
const services = graph.entities('Service').filter(each => isA(each, 'Service'));
const owners = Object.fromEntries(
  services.map(each => [each.name, ownerOrUnknown(each)]),
);

it('asks the owner of a service, and nobody in particular where it has none', () => {
  expect(owners).toEqual({
    shop: UNKNOWN_OWNER,
    portal: 'group:default/web',
    wiki: 'group:default/office',
  });
});

it.each([
  [['shop', 'portal', 'wiki'], 'group:default/web'],
  [['wiki', 'portal'], 'group:default/office'],
  [['missing', 'wiki'], 'group:default/office'],
  [['shop'], UNKNOWN_OWNER],
  [[], UNKNOWN_OWNER],
])('asks the first owner among %j', (names, owner) => {
  const refs = names.map(name => `service:default/${name}`);
  expect(ownerAmong(graph, refs)).toBe(owner);
});
