import { mockServices } from '@backstage/backend-test-utils';
import { RevisionSignal } from './RevisionSignal';

describe('RevisionSignal', () => {
  const publish = jest.fn(async () => {});
  const logger = mockServices.logger.mock();
  const raise = jest.fn(async () => 7);
  const revision = new RevisionSignal({
    raise,
    signals: { publish },
    logger,
  });
  beforeEach(() => {
    jest.useFakeTimers();
    publish.mockReset();
  });
  afterEach(() => jest.useRealTimers());

  it('tells at most once a second, a number, and nothing else', async () => {
    for (let ms = 0; ms < 2_500; ms += 50) {
      revision.changed();
      await jest.advanceTimersByTimeAsync(50);
    }
    await jest.advanceTimersByTimeAsync(5_000);
    const message = {
      recipients: { type: 'broadcast' },
      channel: 'cd-maturity',
      message: { revision: 7 },
    };
    expect(publish.mock.calls).toEqual([[message], [message], [message]]);
  });

  it('counts the change a while before it tells of it', async () => {
    raise.mockClear();
    revision.changed();
    await jest.advanceTimersByTimeAsync(1_000);
    expect([raise, publish].map(({ mock }) => mock.calls.length)).toEqual([
      1, 0,
    ]);
    await jest.advanceTimersByTimeAsync(250);
    expect(publish).toHaveBeenCalledTimes(1);
  });

  it('does no harm when there is nobody to tell it to, and stops', async () => {
    publish.mockRejectedValueOnce(new Error('no signals'));
    revision.changed();
    await jest.advanceTimersByTimeAsync(1_250);
    expect(logger.debug).toHaveBeenCalledTimes(1);
    revision.changed();
    revision.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(publish).toHaveBeenCalledTimes(1);
  });
});
