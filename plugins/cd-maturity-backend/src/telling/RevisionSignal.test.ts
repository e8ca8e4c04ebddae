import { mockServices } from '@backstage/backend-test-utils';
import { NOW } from '../__testUtils__/signals';
import { RevisionSignal } from './RevisionSignal';

describe('RevisionSignal', () => {
  const publish = jest.fn(async () => {});
  const logger = mockServices.logger.mock();
  const revision = new RevisionSignal({
    signals: { publish },
    clock: { now: () => NOW },
    logger,
  });
  beforeEach(() => {
    jest.useFakeTimers();
    publish.mockReset();
  });
  afterEach(() => jest.useRealTimers());

  it('tells at most once a second, a number that grows, and nothing else', async () => {
    for (let ms = 0; ms < 2_500; ms += 50) {
      revision.changed();
      await jest.advanceTimersByTimeAsync(50);
    }
    await jest.advanceTimersByTimeAsync(5_000);
    const message = (count: number) => [
      {
        recipients: { type: 'broadcast' },
        channel: 'cd-maturity',
        message: { revision: NOW + count },
      },
    ];
    expect(publish.mock.calls).toEqual([message(0), message(1), message(2)]);
  });

  it('does no harm when there is nobody to tell it to, and stops', async () => {
    publish.mockRejectedValueOnce(new Error('no signals'));
    revision.changed();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(logger.debug).toHaveBeenCalledTimes(1);
    revision.changed();
    revision.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(publish).toHaveBeenCalledTimes(1);
  });
});
