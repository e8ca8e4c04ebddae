import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { aMaturity } from '../../../__fixtures__/maturity';
import { levelAsks } from './levelAsks';

const standing = (
  progress: number[],
  overrides: Partial<EntityMaturity> = {},
  weights: number[] = [],
) => {
  const rated = aMaturity();
  return {
    ...rated,
    unrated: false,
    level: 2,
    dimensions: progress.map((value, index) => ({
      ...rated.dimensions[index],
      id: `d${index}`,
      weight: weights[index] ?? 1,
      progress: value,
      level: Math.floor(value),
    })),
    ...overrides,
  };
};

describe('levelAsks', () => {
  it('asks for three of five at the next level and none more than one below it', () => {
    const asks = levelAsks(standing([3, 3.5, 2.7, 1.9, 2]));
    expect(asks).toMatchObject({
      rank: 3,
      majority: { met: false, needed: 3, there: 2, nearest: { id: 'd2' } },
      floor: { met: false, rank: 2, below: [{ id: 'd3' }] },
    });
  });

  it('sees what is met already', () => {
    const asks = levelAsks(standing([3, 3, 3, 1, 2]));
    expect(asks?.majority.met).toBe(true);
    expect(asks?.floor.met).toBe(false);
    expect(levelAsks(standing([3, 2, 2, 2, 2]))?.floor.met).toBe(true);
  });

  it('goes by weight where dimensions do not weigh alike', () => {
    const { majority } = levelAsks(standing([3, 2, 2], {}, [3, 1, 1]))!;
    expect(majority).toMatchObject({ met: true, needed: undefined, there: 1 });
  });

  it.each([
    { unrated: true },
    { level: null },
    { level: aMaturity().model.levels.length },
  ])('asks nothing of %p', overrides => {
    expect(levelAsks(standing([1, 1], overrides))).toBeUndefined();
  });
});
