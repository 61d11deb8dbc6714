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
    signal.raise();
    expect(publish).toHaveBeenCalledWith({
      topic: CATALOG_CHANGED_TOPIC,
      eventPayload: {},
    });
  });

  it('says a hundred changes in a row twice: the first, and once more after all', () => {
    for (let i = 0; i < 100; i++) signal.raise();
    expect(publish).toHaveBeenCalledTimes(1);
    jest.runAllTimers();
    expect(publish).toHaveBeenCalledTimes(2);
  });

  it('survives that nobody takes the event', async () => {
    publish.mockRejectedValueOnce(new Error('no bus'));
    signal.raise();
    await Promise.resolve();
    await Promise.resolve();
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('no bus'));
  });
});
