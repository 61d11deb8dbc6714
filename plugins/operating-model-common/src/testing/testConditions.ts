import { modelFromYaml } from './modelFromYaml';
import { coverageOf, type Condition, type Pack } from '../packs';

/** A condition of a pack, and a model in which it holds or does not. */
export interface ConditionCase {
  name: string;
  condition: Condition;
  /** Documents besides the service `portal`. */
  model?: string;
  /** More fields of the service's spec. */
  service?: string;
  /** What shows it, as `entity path`; absent where the condition does not hold. */
  proof?: string[];
}

const ID = 'acme:1';

/** A pack with one requirement. */
export function packWith(...metBy: Condition[]): Pack {
  return {
    id: 'acme',
    title: 'Acme',
    version: '1',
    source: { name: 'Acme' },
    requirements: [
      { id: ID, title: 'One', reference: '1', essential: true, metBy },
    ],
  };
}

/** Whether the service `portal` meets the one requirement of a pack. */
export function coverage(pack: Pack, model: string, service = '') {
  const graph = modelFromYaml(`
kind: Service
name: portal
spec: { type: business, environments: [azure], ${service} }
---
${model}
`);
  const portal = graph.entities('Service').find(each => each.name === 'portal');
  if (!portal) throw new Error('The model lost its service');
  return coverageOf(graph, portal, pack)[0];
}

/** The table test of conditions, by what they ask for. */
export function testConditions(asked: Record<string, ConditionCase[]>) {
  describe.each(Object.entries(asked))('%s', (_, cases) => {
    const met = cases.filter(({ proof }) => proof);
    if (met.length) {
      it.each(met)('is met by $name', each => {
        const found = coverage(
          packWith(each.condition),
          each.model ?? '',
          each.service,
        );
        const proof = found.isMet
          ? found.proof.map(({ entity, path }) => `${entity.ref} ${path}`)
          : 'not met';
        expect(proof).toEqual(each.proof);
      });
    }

    it.each(cases.filter(({ proof }) => !proof))(
      'is not met by $name',
      each => {
        const found = coverage(
          packWith(each.condition),
          each.model ?? '',
          each.service,
        );
        expect(found).toMatchObject({ isMet: false });
      },
    );
  });
}
