import { TrendDay } from 'backstage-plugin-cd-maturity-common';
import { levelBands } from './levelBands';

const day = (text: string, levels: number[], unrated: number): TrendDay => ({
  day: text,
  level: null,
  eligible: levels.reduce((sum, count) => sum + count, unrated),
  rated: 0,
  distribution: { levels, unrated },
  reconstructed: false,
});

describe('levelBands', () => {
  it('stacks no data and the levels up to the whole', () => {
    const bands = levelBands([day('2026-01-01', [1, 2, 0], 1)], 2);
    expect(bands).toEqual([
      { rank: null, points: [{ day: '2026-01-01', from: 0, to: 0.25 }] },
      { rank: 0, points: [{ day: '2026-01-01', from: 0.25, to: 0.5 }] },
      { rank: 1, points: [{ day: '2026-01-01', from: 0.5, to: 1 }] },
      { rank: 2, points: [{ day: '2026-01-01', from: 1, to: 1 }] },
    ]);
  });

  it('stays at the ground on a day with nothing to rate', () => {
    const bands = levelBands([day('2026-01-01', [], 0)], 1);
    expect(bands.map(({ points }) => points[0].to)).toEqual([0, 0, 0]);
  });
});
