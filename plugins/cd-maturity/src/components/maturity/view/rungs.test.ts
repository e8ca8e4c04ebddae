import { aDimension } from '../../../__fixtures__/maturity';
import { rungsOf } from './rungs';

const RANKS = [1, 2, 3, 4, 5];
const states = (dimension: ReturnType<typeof aDimension>) =>
  rungsOf(dimension, RANKS, 4).map(({ state }) => state);

describe('rungsOf', () => {
  it('tells held, next and above apart', () => {
    expect(states(aDimension('build'))).toEqual([
      'held',
      'held',
      'held',
      'next',
      'above',
    ]);
  });

  it('gives the next rung its share, never a full one', () => {
    const share = (progress: number) =>
      rungsOf(aDimension('build', { progress }), RANKS, 4)[3].share;
    expect(share(3.57)).toBeCloseTo(0.57);
    expect(share(4)).toBe(0.99);
    expect(share(2.9)).toBe(0);
  });

  it('marks where it stands, what could be and the target', () => {
    const rungs = rungsOf(aDimension('build', { potential: 5 }), RANKS, 4);
    expect(rungs.map(rung => rung.current)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(rungs.map(rung => rung.could)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(rungs.filter(rung => rung.target).map(rung => rung.rank)).toEqual([
      4,
    ]);
  });

  it('shows nothing to reach where the model asks nothing', () => {
    const library = aDimension('design', {
      level: 3,
      next: null,
      progress: 5,
      potential: 5,
      coverage: { 2: 1, 3: 1 },
    });
    const rungs = rungsOf(library, RANKS, 4);
    expect(rungs.map(({ state }) => state)).toEqual([
      'held',
      'held',
      'held',
      'none',
      'none',
    ]);
    expect(rungs.some(({ could }) => could)).toBe(false);
  });

  it.each([{ unrated: true }, { provisional: true }])(
    'draws hollow what is %j',
    looks => {
      const rungs = rungsOf(aDimension('build', looks), RANKS, 4);
      expect(rungs.map(({ hollow }) => hollow)).toEqual([
        true,
        true,
        true,
        false,
        false,
      ]);
    },
  );
});
