import { modelFromYaml } from '../testing/modelFromYaml';
import { coverage, packWith } from '../testing/testConditions';
import { inEnglish } from '../text/english';
import { coverageOf, type Condition } from './index';

it('names the first condition that holds', () => {
  const second: Condition = { process: { type: 'change' } };
  const third: Condition = { process: { type: 'change', owned: true } };
  const found = coverage(
    packWith({ control: {} }, second, third),
    `
kind: Process
name: p
spec: { type: change, owner: user:anna }`,
  );
  expect(found).toMatchObject({
    isMet: true,
    by: second,
    proof: [{ part: 'process' }],
  });
});

it('says for each condition what would meet it', () => {
  const found = coverage(
    packWith(
      { control: {} },
      { process: { type: 'change', owned: true }, forum: { type: 'board' } },
    ),
    '',
  );
  expect(found.isMet ? [] : found.wouldMeet.map(inEnglish)).toEqual([
    'a Control for the service that satisfies `acme:1`',
    'a Process of type `change` with an owner, and a Forum of type `board`',
  ]);
});

it('asks each service about its own controls, where another has the same ones', () => {
  const graph = modelFromYaml(`
kind: Service
name: portal
spec: { type: business }
---
kind: Service
name: intranet
spec: { type: business }
---
kind: Control
name: for-all
spec: { type: preventive, satisfies: ['acme:1'] }
---
kind: Control
name: for-one
spec: { type: preventive, satisfies: ['acme:1'], services: [portal] }
`);
  const controls = graph.entities('Service').map(service => {
    const [found] = coverageOf(graph, service, packWith({ control: {} }));
    return found.isMet ? found.proof.map(({ entity }) => entity.name) : [];
  });
  expect(controls).toEqual([['for-all'], ['for-all', 'for-one']]);
});
