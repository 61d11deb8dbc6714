import { mockServices } from '@backstage/backend-test-utils';
import { CATALOG_CHANGED_TOPIC } from '@onemap/plugin-operating-model-common';
import { ChangeSignal } from './ChangeSignal';

describe('ChangeSignal', () => {
  const publish = jest.fn(async () => {});
  const logger = mockServices.logger.mock();
  const signal = new ChangeSignal(
    mockServices.events.mock({ publish }),
    logger,
  );

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.runAllTimers();
    jest.useRealTimers();
    jest.clearAllMocks();
  });

  it('says at once that something changed', () => {
    signal.raise('risk:default/a');
    expect(publish).toHaveBeenCalledWith({
      topic: CATALOG_CHANGED_TOPIC,
      eventPayload: { entityRefs: ['risk:default/a'] },
    });
  });

  it('says a hundred changes in a row twice: the first, and once more after all', () => {
    for (let i = 0; i < 100; i++) signal.raise(`risk:default/r${i % 3}`);
    expect(publish).toHaveBeenCalledTimes(1);
    jest.runAllTimers();
    expect(publish).toHaveBeenCalledTimes(2);
    expect(publish).toHaveBeenLastCalledWith({
      topic: CATALOG_CHANGED_TOPIC,
      eventPayload: {
        entityRefs: [1, 2, 0].map(i => `risk:default/r${i}`),
      },
    });
  });

  it('does not name what changed where that is very much', () => {
    for (let i = 0; i < 202; i++) signal.raise(`risk:default/r${i}`);
    jest.runAllTimers();
    expect(publish).toHaveBeenLastCalledWith({
      topic: CATALOG_CHANGED_TOPIC,
      eventPayload: {},
    });
  });

  it('survives that nobody takes the event', async () => {
    publish.mockRejectedValueOnce(new Error('no bus'));
    signal.raise('risk:default/a');
    await Promise.resolve();
    await Promise.resolve();
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('no bus'));
  });
});
