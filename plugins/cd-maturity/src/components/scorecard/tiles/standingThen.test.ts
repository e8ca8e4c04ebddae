import { TrendDay } from 'backstage-plugin-cd-maturity-common';
import { aSummary } from '../../../__fixtures__/scorecard';
import { standingThen } from './standingThen';

const day = (
  text: string,
  levels: number[],
  overrides: Partial<TrendDay> = {},
): TrendDay => {
  const rated = levels.reduce((sum, count) => sum + count, 0);
  return {
    day: text,
    level: null,
    eligible: rated + 2,
    rated,
    distribution: { levels, unrated: 2 },
    confidence: 0.5,
    reconstructed: false,
    ...overrides,
  };
};

const summary = aSummary();
const of = { ...summary, totals: { ...summary.totals, targetLevel: 2 } };
const today = day('2026-03-20', [0, 0, 4]);

describe('standingThen', () => {
  it('is the first day, in the numbers of the tiles', () => {
    expect(
      standingThen(
        [day('2026-03-01', [1, 2, 1]), day('2026-03-08', [0, 3, 1]), today],
        of,
      ),
    ).toEqual({
      day: '2026-03-01',
      reconstructed: false,
      rated: 4,
      medianLevel: 1,
      atTarget: 0.25,
      confidence: 0.5,
    });
  });

  it('does not look beyond another version of the model', () => {
    const days = [
      day('2026-03-01', [4, 0, 0]),
      day('2026-03-08', [0, 4, 0], { modelVersion: '2.0.0' }),
      today,
    ];
    expect(standingThen(days, of)?.day).toBe('2026-03-08');
  });

  it('knows nothing where no earlier day is known', () => {
    expect(standingThen([], of)).toBeUndefined();
    expect(standingThen([today], of)).toBeUndefined();
    expect(
      standingThen(
        [day('2026-03-01', [4, 0, 0]), { ...today, modelVersion: '2.0.0' }],
        of,
      ),
    ).toBeUndefined();
  });

  it('makes no level of a day on which nothing was rated', () => {
    expect(
      standingThen([day('2026-03-01', [0, 0, 0]), today], of),
    ).toMatchObject({ rated: 0, medianLevel: null, atTarget: null });
  });

  it('leaves the median open where critical ones weigh more', () => {
    const weighed = {
      ...of,
      criticality: { annotation: 'tier', weights: { gold: 3 } },
    };
    expect(
      standingThen([day('2026-03-01', [1, 0, 0]), today], weighed)?.medianLevel,
    ).toBeUndefined();
  });
});
