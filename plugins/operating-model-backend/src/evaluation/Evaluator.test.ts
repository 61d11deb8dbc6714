import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import {
  digestOfModel,
  isA,
  ModelGraph,
  signedModelOf,
} from '@onemap/plugin-operating-model-common';
import { entitiesFromYaml } from '../__testUtils__/entitiesFromYaml';
import { MemoryCatalog } from '../__testUtils__/memoryCatalog';
import { CatalogMirror } from '../catalog/CatalogMirror';
import { readSettings } from '../config/readSettings';
import type { AttestationRecord } from '../database/AttestationStore';
import { Evaluator } from './Evaluator';
import { LiveModel } from './LiveModel';
import type { StoredInputs } from './StoredInputs';

const DAY = '2026-11-21';
const MODEL = `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: mail }
spec: { type: business, criticality: high, owner: group:ops, suppliers: [cloud] }
---
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: leak }
spec: { owner: group:ops, affects: [mail] }
---
{ apiVersion: operating-model.io/v1alpha1, kind: Supplier, metadata: { name: cloud }, spec: { type: cloud-provider } }
---
{ apiVersion: backstage.io/v1alpha1, kind: Group, metadata: { name: ops }, spec: { type: team, children: [] } }
`;

async function setUp(evaluation: { partialFrom: number }) {
  const catalog = new MemoryCatalog(entitiesFromYaml(MODEL));
  const mirror = new CatalogMirror(catalog.reader());
  const logger = mockServices.logger.mock();
  let elapsed = 0;
  const evaluator = new Evaluator({
    mirror,
    settings: readSettings(
      new ConfigReader({
        operatingModel: {
          evaluation: { ...evaluation, wholeEvery: { hours: 1 } },
        },
      }),
      { rules: [], packs: [] },
    ),
    clock: { elapsed: () => elapsed },
    logger,
  });
  const inputs: StoredInputs = {
    revision: 1,
    waivers: [],
    attestations: [],
    rejected: [],
  };
  return {
    logger,
    mirror,
    inputs,
    pass: (ms: number) => (elapsed += ms),
    change: (name: string, spec: Entity['spec']) => {
      catalog.entities = catalog.entities.map(each =>
        each.metadata.name === name ? { ...each, spec } : each,
      );
    },
    remove: (name: string) => {
      catalog.entities = catalog.entities.filter(
        ({ metadata }) => metadata.name !== name,
      );
    },
    /** Reads the catalog, and says which gaps there are, as `rule subject`. */
    evaluate: async () => {
      const { content } = await mirror.update();
      const graph = ModelGraph.build(mirror.all(), {
        rejected: inputs.rejected.map(({ entityRef }) => entityRef),
      });
      const current = {
        revision: 0,
        evaluation: undefined,
        records: new Map(),
      };
      const live = new LiveModel(graph, content, current, { ...inputs });
      const { findings } = await evaluator.evaluate(live, DAY);
      return findings.map(({ rule, subject }) => `${rule} ${subject}`);
    },
  };
}

/** A sign-off of the service as the catalog has it now. */
function signOff(mirror: CatalogMirror): AttestationRecord {
  const graph = ModelGraph.build(mirror.all());
  const service = graph.get('service:default/mail');
  if (!isA(service, 'Service')) throw new Error('no mail');
  const model = signedModelOf(graph, service);
  return {
    id: 1,
    service: service.ref,
    role: 'ciso',
    signedBy: 'user:default/ada',
    signedAt: '2026-10-01T10:00:00Z',
    digest: digestOfModel(model),
    model,
  };
}

const STALE = 'attestation-stale service:default/mail';
const UNOWNED = 'supplier-unmanaged supplier:default/cloud';

describe('Evaluator', () => {
  it.each([
    ['of a small model, everything', 1000, 'The rules looked at'],
    ['of a large one, the part that changed', 0, 'The rules looked at 2'],
  ])('evaluates after a change: %s', async (_, partialFrom, said) => {
    const test = await setUp({ partialFrom });
    expect(await test.evaluate()).toContain(UNOWNED);

    test.change('leak', { affects: ['mail'] });
    expect(await test.evaluate()).toContain('risk-unowned risk:default/leak');

    const lines = test.logger.debug.mock.calls.map(([line]) => line);
    expect(lines.some(line => line.startsWith(said))).toBe(partialFrom === 0);
  });

  it('follows sign-offs: new, stale, withdrawn', async () => {
    const test = await setUp({ partialFrom: 0 });
    await test.evaluate();
    test.inputs.attestations = [signOff(test.mirror)];
    expect(await test.evaluate()).not.toContain(STALE);

    test.change('cloud', { type: 'cloud-provider', owner: 'group:ops' });
    expect(await test.evaluate()).not.toContain(STALE);
    test.change('leak', {
      owner: 'group:ops',
      affects: ['mail'],
      status: 'closed',
    });
    expect(await test.evaluate()).toContain(STALE);

    test.inputs.attestations = [];
    expect(await test.evaluate()).not.toContain(STALE);
  });

  it('follows documents that are refused: a reference to one does not dangle', async () => {
    const dangling = 'dangling-reference service:default/mail';
    const test = await setUp({ partialFrom: 0 });
    await test.evaluate();
    test.remove('cloud');
    expect(await test.evaluate()).toContain(dangling);

    const when = { since: '2026-11-21', lastSeen: '2026-11-21' };
    test.inputs.rejected = [
      {
        entityRef: 'supplier:default/cloud',
        location: '',
        errors: [],
        ...when,
      },
    ];
    expect(await test.evaluate()).not.toContain(dangling);
  });

  it('uses the findings of the whole model where those after changes differ, and says so', async () => {
    const test = await setUp({ partialFrom: 0 });
    await test.evaluate();
    // A journal that keeps a change to itself stands for any mistake.
    jest.spyOn(test.mirror.journal, 'since').mockReturnValue([]);
    test.change('cloud', { type: 'cloud-provider', owner: 'group:ops' });
    expect(await test.evaluate()).toContain(UNOWNED);
    expect(test.logger.error).not.toHaveBeenCalled();

    test.pass(3_600_000);
    expect(await test.evaluate()).not.toContain(UNOWNED);
    expect(test.logger.error).toHaveBeenCalledWith(
      expect.stringContaining('were not those of the whole model'),
    );
    expect(await test.evaluate()).not.toContain(UNOWNED);
  });

  it('looks at everything where more changed than the journal holds', async () => {
    const test = await setUp({ partialFrom: 0 });
    await test.evaluate();
    jest.spyOn(test.mirror.journal, 'since').mockReturnValue(undefined);
    test.change('cloud', { type: 'cloud-provider', owner: 'group:ops' });

    expect(await test.evaluate()).not.toContain(UNOWNED);
    expect(test.logger.debug).toHaveBeenLastCalledWith(
      'The rules looked at all subjects',
    );
  });

  it('evaluates everything where the part cannot be, and says so', async () => {
    const test = await setUp({ partialFrom: 0 });
    await test.evaluate();
    jest.spyOn(test.mirror.journal, 'since').mockImplementation(() => {
      throw new Error('broken');
    });

    expect(await test.evaluate()).toContain(UNOWNED);
    expect(test.logger.error).toHaveBeenCalledWith(
      expect.stringContaining('broken'),
    );
  });
});
