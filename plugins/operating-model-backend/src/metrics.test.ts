import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type {
  MetricsServiceObservable,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';
import { testDatabases } from './__testUtils__/databases';
import { entitiesFromYaml } from './__testUtils__/entitiesFromYaml';
import { startService } from './__testUtils__/startService';
import { reportMetrics } from './metrics';

const databases = testDatabases();

/** Metrics that a test reads as a collector does. */
function collector() {
  const callbacks = new Map<string, MetricsServiceObservableCallback>();
  const record = jest.fn();
  const metrics = metricsServiceMock.mock({
    createObservableGauge: name =>
      ({
        addCallback: callback => callbacks.set(name, callback as never),
        removeCallback: () => {},
      }) satisfies MetricsServiceObservable,
    createHistogram: () => ({ record }),
  });
  const collect = async () => {
    const figures: Record<string, number> = {};
    for (const [name, callback] of callbacks) {
      await callback({
        observe: (value, { severity = '' } = {}) => {
          figures[`${name}${severity && ` ${severity}`}`] = value;
        },
      });
    }
    return figures;
  };
  return { metrics, collect, record };
}

it('metrics say how many gaps there are, how old that is, and what came of each look', async () => {
  const { keeper, clock, catalog } = await startService({
    knex: await databases.migrated('SQLITE_3'),
    entities: entitiesFromYaml(`
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: fire }
spec: { category: safety }
`),
  });
  const { metrics, collect, record } = collector();
  const look = reportMetrics(metrics, keeper, clock);
  expect(await collect()).toEqual({});

  await look();
  clock.pass(1000);
  await look();
  clock.pass(3000);
  expect(await collect()).toEqual({
    'operating_model.gaps error': expect.any(Number),
    'operating_model.gaps warning': expect.any(Number),
    'operating_model.gaps info': expect.any(Number),
    'operating_model.gaps waived': 0,
    'operating_model.entities': 1,
    'operating_model.evaluation.duration': 0,
    'operating_model.age': 3,
  });
  catalog.failure = new Error('down');
  await look();
  expect(record.mock.calls.map(([, { result }]) => result)).toEqual([
    'loading',
    'unchanged',
    'failed',
  ]);
});
