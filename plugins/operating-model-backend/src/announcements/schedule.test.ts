import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import operatingModelPlugin from '../index';

async function scheduledTasks(notifications: { enabled: boolean }) {
  const scheduler = mockServices.scheduler.mock();
  const backend = await startTestBackend({
    features: [
      operatingModelPlugin,
      scheduler.factory,
      mockServices.rootConfig.factory({
        data: { operatingModel: { notifications } },
      }),
    ],
  });
  await backend.stop();
  return scheduler.scheduleTask.mock.calls.map(([{ id, frequency }]) => ({
    id,
    frequency,
  }));
}

it('owners are told of new gaps where that is turned on, once a day by one of the replicas', async () => {
  expect(await scheduledTasks({ enabled: true })).toContainEqual({
    id: 'operating-model-notifications',
    frequency: { milliseconds: 24 * 3600 * 1000 },
  });
  expect(await scheduledTasks({ enabled: false })).not.toContainEqual(
    expect.objectContaining({ id: 'operating-model-notifications' }),
  );
});
