import fc from 'fast-check';
import type { EntityLike } from '../kinds/entity';
import { API_VERSION } from '../kinds/schema';
import { BUILT_IN_RULES } from '../rules';
import { evaluateRules } from '../rules/evaluateRules';
import { arbitraryModel } from '../testing/arbitraryModel';
import { refOf } from '../testing/references';
import { isA } from './ModelEntity';
import { ModelGraph } from './ModelGraph';
import type { GraphChanges } from './partsAfter';

const INPUTS = { asOf: '2026-11-21', packs: [] };

const risk = (name: string, spec: object): EntityLike => ({
  apiVersion: API_VERSION,
  kind: 'Risk',
  metadata: { name },
  spec,
});
const service = (owner: string): EntityLike => ({
  apiVersion: API_VERSION,
  kind: 'Service',
  metadata: { name: 'mail' },
  spec: { type: 'business', owner },
});

describe('a graph after changes', () => {
  it('leads references that did not change to what came, changed and went', () => {
    const affected = (graph: ModelGraph) => {
      const flood = graph.get('risk:default/flood');
      return isA(flood, 'Risk') ? flood.spec.affects?.[0].target : undefined;
    };
    const empty = ModelGraph.build([risk('flood', { affects: ['mail'] })]);
    const came = empty.after({ put: [service('user:a')], removed: [] }, []);
    const changed = came.after({ put: [service('user:b')], removed: [] }, []);

    expect(affected(changed)).toBe(changed.get('service:default/mail'));
    expect(affected(changed)?.spec).toMatchObject({
      owner: { ref: 'user:default/b' },
    });

    const went = changed.after(
      { put: [], removed: ['service:default/mail'] },
      [],
    );

    expect(affected(went)).toBeUndefined();
  });

  it('gives the findings of one that is built anew, whatever changed', () => {
    fc.assert(
      fc.property(
        arbitraryModel,
        fc.array(arbitraryModel, { minLength: 1, maxLength: 3 }),
        fc.nat(100),
        (first, versions, number) => {
          const now = new Map(first.map(each => [refOf(each), each]));
          let graph = ModelGraph.build(inOrder(now));
          for (const version of versions) {
            const changes = change(now, version, number);
            graph = graph.after(changes, []);
          }
          const anew = ModelGraph.build(inOrder(now));

          expect(JSON.stringify(findingsOf(graph))).toBe(
            JSON.stringify(findingsOf(anew)),
          );
          expect(graph.namespaces).toEqual(anew.namespaces);
          expect(graph.others('User').map(({ ref }) => ref)).toEqual(
            anew.others('User').map(({ ref }) => ref),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Some entities come, change or go, as another model has them. */
function change(
  now: Map<string, EntityLike>,
  version: readonly EntityLike[],
  number: number,
): GraphChanges {
  const next = new Map(version.map(each => [refOf(each), each]));
  const refs = [...new Set([...now.keys(), ...next.keys()])];
  const some = refs.filter((_, i) => (i + number) % 5 === 0);
  const put = some.flatMap(ref => next.get(ref) ?? []);
  const removed = some.filter(ref => !next.has(ref));
  for (const each of put) now.set(refOf(each), each);
  for (const ref of removed) now.delete(ref);
  return { put, removed };
}

function findingsOf(graph: ModelGraph) {
  return evaluateRules(graph, BUILT_IN_RULES, INPUTS);
}

function inOrder(entities: ReadonlyMap<string, EntityLike>): EntityLike[] {
  return [...entities.keys()].sort().flatMap(ref => entities.get(ref) ?? []);
}
