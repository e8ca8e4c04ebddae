import { DAY, NOW } from '../__testUtils__/signals';
import { isAlive } from './isAlive';

const options = { silentAfterMs: 7 * DAY, asOf: NOW };
const heard = (at: number) => ({ firstDeliveryAt: at, lastDeliveryAt: at });

describe('isAlive', () => {
  it.each([
    ['was never heard', {}, false],
    ['was heard lately', { activity: heard(NOW - DAY) }, true],
    ['was not heard for long', { activity: heard(NOW - 8 * DAY) }, false],
    [
      'had nothing new at its last poll',
      {
        activity: heard(NOW - 30 * DAY),
        poll: { polledAt: NOW, succeededAt: NOW, failedPolls: 0 },
      },
      true,
    ],
    [
      'failed twice',
      { poll: { polledAt: NOW, succeededAt: NOW - DAY, failedPolls: 2 } },
      true,
    ],
    [
      'failed three times',
      { poll: { polledAt: NOW, succeededAt: NOW - DAY, failedPolls: 3 } },
      false,
    ],
  ])('a source that %s', (_, source, expected) => {
    expect(isAlive(source, options)).toBe(expected);
  });
});
