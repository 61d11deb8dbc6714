import type { EntityLike } from '../kinds/entity';
import { deepFreeze, modelFromYaml } from '../testing/modelFromYaml';
import { ModelGraph } from './ModelGraph';
import { isA } from './ModelEntity';

describe('a model graph', () => {
  it('turns every reference of a spec into what it points at, nested fields included', () => {
    const graph = modelFromYaml(`
kind: Process
name: change
spec:
  type: change
  owner: anna
  stages: [{ name: Build }, { name: Deploy, performedBy: [platform, supplier:hosting] }]
---
{ kind: User, name: anna, spec: {} }
---
{ kind: Group, name: platform, spec: {} }
`);
    const [process] = graph.entities('Process');
    expect(
      process.references.map(({ ref, path, target }) => [
        ref,
        path,
        target?.kind,
      ]),
    ).toEqual([
      ['user:default/anna', 'spec.owner', 'User'],
      ['group:default/platform', 'spec.stages[1].performedBy[0]', 'Group'],
      ['supplier:default/hosting', 'spec.stages[1].performedBy[1]', undefined],
    ]);
    expect(process.spec.stages?.[1].performedBy?.[0].target?.title).toBe(
      'platform',
    );
  });

  it('takes a word in processes of a supplier for a type and what holds : or / for a reference', () => {
    const graph = modelFromYaml(`
kind: Supplier
name: hosting
spec: { type: cloud-provider, responsibilities: [{ processes: [incident, default/change], role: responsible }] }
`);
    const [supplier] = graph.entities('Supplier');
    expect(supplier.spec.responsibilities?.[0].processes).toEqual([
      'incident',
      expect.objectContaining({ ref: 'process:default/change' }),
    ]);
  });

  it('keeps the first of two entities with one reference, whatever their case', () => {
    const graph = modelFromYaml(`
{ kind: Risk, name: Outage, spec: { category: first } }
---
{ kind: Risk, name: outage, spec: { category: second } }
`);
    expect(graph.entities('Risk').map(({ spec }) => spec.category)).toEqual([
      'first',
    ]);
  });

  it('does not take an entity of another API group for one of the language', () => {
    const foreign: EntityLike = {
      apiVersion: 'serving.example/v1',
      kind: 'Service',
      metadata: { name: 'portal' },
      spec: { type: 'business' },
    };
    const graph = ModelGraph.build([foreign]);
    expect(graph.entities('Service')).toEqual([]);
    expect(isA(graph.get('service:default/portal'), 'Service')).toBe(false);
  });

  it('knows a reference to a rejected document from one that dangles', () => {
    const entities: EntityLike[] = [
      {
        apiVersion: 'operating-model.io/v1alpha1',
        kind: 'Risk',
        metadata: { name: 'outage' },
        spec: { owner: 'user:anna', forum: 'committee' },
      },
    ];
    const graph = ModelGraph.build(entities, {
      rejected: ['forum:default/committee'],
    });
    const [{ references }] = graph.entities('Risk');
    expect(references.map(each => graph.isDangling(each))).toEqual([
      true,
      false,
    ]);
  });

  it('leaves out what the schema would refuse instead of failing on it', () => {
    const broken: EntityLike = {
      apiVersion: 'operating-model.io/v1alpha1',
      kind: 'Process',
      metadata: { name: 'change' },
      spec: { owner: 7, stages: 'none', services: ['a/b/c', 'portal'] },
    };
    const [process] = ModelGraph.build([broken]).entities('Process');
    expect(process.references.map(({ ref }) => ref)).toEqual([
      'service:default/portal',
    ]);
    expect(process.spec.owner).toBeUndefined();
  });

  it('does not change what it is built from', () => {
    const entities = deepFreeze<EntityLike[]>([
      {
        apiVersion: 'operating-model.io/v1alpha1',
        kind: 'Service',
        metadata: { name: 'portal' },
        spec: { type: 'business', owner: 'digital' },
      },
    ]);
    expect(() => ModelGraph.build(entities)).not.toThrow();
    expect(entities[0].spec).toEqual({ type: 'business', owner: 'digital' });
  });
});
