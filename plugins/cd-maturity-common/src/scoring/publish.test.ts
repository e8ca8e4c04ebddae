import { publish, Published } from './publish';

const HOUR = 60 * 60 * 1000;
const START = Date.UTC(2025, 0, 6);

/** Publishes a series of [hour, computed level or unrated] and gives what was shown each time. */
function shown(series: Array<[number, number | 'unrated']>) {
  let state: Published | undefined;
  return series.map(([hour, computed]) => {
    const level = computed === 'unrated' ? 0 : computed;
    const unrated = computed === 'unrated';
    state = publish(state, { level, unrated }, START + hour * HOUR);
    return state.level;
  });
}

describe('publish', () => {
  it('shows the first and every higher level at once', () => {
    expect(
      shown([
        [0, 2],
        [1, 3],
        [2, 5],
      ]),
    ).toEqual([2, 3, 5]);
  });

  it('says until when a lower level waits', () => {
    const before = publish(undefined, { level: 3, unrated: false }, START);
    expect(before).toEqual({ level: 3 });
    expect(publish(before, { level: 1, unrated: false }, START + HOUR)).toEqual(
      {
        level: 3,
        pending: {
          since: START + HOUR,
          level: 1,
          publishAt: START + 25 * HOUR,
        },
      },
    );
  });

  it('forgets a fall that recovers within a day', () => {
    const series = shown([
      [0, 3],
      [1, 1],
      [20, 3],
      [30, 1],
      [50, 1],
      [54, 1],
    ]);
    expect(series).toEqual([3, 3, 3, 3, 3, 1]);
  });

  it('shows the highest level of the day that was waited', () => {
    expect(
      shown([
        [0, 4],
        [1, 1],
        [10, 3],
        [20, 2],
        [25, 2],
      ]),
    ).toEqual([4, 4, 4, 4, 3]);
  });

  it('waits again for what is lower still', () => {
    const series = shown([
      [0, 4],
      [1, 3],
      [2, 1],
      [25, 1],
      [48, 1],
      [49, 1],
    ]);
    expect(series).toEqual([4, 4, 4, 3, 3, 1]);
  });

  it('keeps a rise while it waits for a fall', () => {
    expect(
      shown([
        [0, 3],
        [1, 1],
        [2, 5],
        [40, 5],
      ]),
    ).toEqual([3, 3, 5, 5]);
  });

  it('treats losing the rating as a fall and getting one as a rise', () => {
    expect(
      shown([
        [0, 'unrated'],
        [1, 0],
        [2, 'unrated'],
        [26, 'unrated'],
      ]),
    ).toEqual([null, 0, 0, null]);
  });
});
