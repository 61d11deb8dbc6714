import { isA } from '../graph/ModelEntity';
import { modelFromYaml } from '../testing/modelFromYaml';
import { PORTAL_MODEL } from '../testing/portalModel';
import { changesSince } from './changesSince';
import { digestOfModel, signedModelOf } from './signedModel';

function signed(yaml: string) {
  const graph = modelFromYaml(yaml);
  const service = graph.get('service:default/portal');
  if (!isA(service, 'Service')) throw new Error('no portal');
  return { graph, model: signedModelOf(graph, service) };
}

const before = signed(PORTAL_MODEL);

function changesWith(from: string | RegExp, to: string) {
  const changed = PORTAL_MODEL.replace(from, to);
  if (changed === PORTAL_MODEL) throw new Error(`no ${from} in the model`);
  const after = signed(changed);
  const changes = changesSince(after.graph, before.model, after.model);
  expect(digestOfModel(after.model) === digestOfModel(before.model)).toBe(
    !changes.length,
  );
  return changes.map(({ text }) => text);
}

describe('the signed model', () => {
  it('says every fact once, in an order of its own', () => {
    const { facts } = before.model;
    expect(new Set(facts.map(fact => JSON.stringify(fact))).size).toBe(
      facts.length,
    );
    expect(facts.length).toBeGreaterThan(15);
  });

  it.each([
    ['a title', 'title: Citizen portal', 'title: The portal of the citizens'],
    ['a description', 'name: portal\n', 'name: portal\ndescription: New.\n'],
    [
      'the order of a list',
      'environments: [on-prem, azure]',
      'environments: [azure, on-prem]',
    ],
    ['the same said from the other end', '  processes: [change]\n', ''],
  ])('stays the same when %s changes', (_, from, to) => {
    expect(changesWith(from, to)).toEqual([]);
  });

  it.each([
    [
      'the owner',
      'owner: group:digital',
      'owner: group:platform',
      ['platform as owner is new', 'digital as owner is gone'],
    ],
    [
      'the criticality',
      'criticality: critical',
      'criticality: high',
      ['the criticality high is new', 'the criticality critical is gone'],
    ],
    [
      'a target time',
      'within: P1D',
      'within: P2D',
      [
        'the stage “Deploy” of Change to deploy, within 2 days, is new',
        'the stage “Deploy” of Change to deploy, within 1 day, is gone',
      ],
    ],
    [
      'a performer',
      'performedBy: [supplier:hosting]',
      'performedBy: [group:platform]',
      [
        'platform performing “Deploy” of Change to deploy is new',
        'Northern Hosting performing “Deploy” of Change to deploy is gone',
      ],
    ],
  ])('says what changed when it is %s', (_, from, to, expected) => {
    expect(changesWith(from, to)).toEqual(expect.arrayContaining(expected));
  });

  it('does not name what is no longer in the catalog', () => {
    const without = PORTAL_MODEL.replace(
      '---\nkind: Supplier\nname: network\nspec: { type: network-provider }\n',
      '',
    ).replace('  suppliers: [network]\n', '');
    const after = signed(without);
    const texts = changesSince(after.graph, before.model, after.model).map(
      ({ text }) => text,
    );
    expect(texts.join()).toContain(
      'something that is no longer in the catalog',
    );
    expect(texts.join()).not.toMatch(/network/i);
  });
});
