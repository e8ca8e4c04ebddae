import {
  aDimension,
  aMaturity,
  aRecommendation,
} from '../../../__fixtures__/maturity';
import { aPractice } from '../../../__fixtures__/practices';
import { nextSteps } from './nextStep';

const ids = (steps: ReturnType<typeof nextSteps>['first']) =>
  steps.map(({ practice }) => practice.id);

describe('nextSteps', () => {
  it('puts the smallest set first, by rank', () => {
    const steps = nextSteps(
      aMaturity({
        practices: [aPractice('a'), aPractice('b'), aPractice('c')],
        recommendations: [
          aRecommendation('c', 3, { inSmallestSet: true }),
          aRecommendation('a', 2, { inSmallestSet: false }),
          aRecommendation('b', 1, { inSmallestSet: true }),
        ],
      }),
    );
    expect(steps.aim).toBe('next-level');
    expect(ids(steps.first)).toEqual(['b', 'c']);
    expect(ids(steps.all)).toEqual(['b', 'a', 'c']);
  });

  it('leaves out what the model no longer has', () => {
    const steps = nextSteps(
      aMaturity({
        practices: [],
        recommendations: [aRecommendation('gone', 1)],
      }),
    );
    expect(steps.all).toEqual([]);
  });

  it('asks an unrated entity for its lowest unknown gates', () => {
    const unknown = { status: 'unknown' as const, dimension: 'build' };
    const steps = nextSteps(
      aMaturity({
        unrated: true,
        dimensions: [
          aDimension('build', { unrated: true }),
          aDimension('test', { unrated: false }),
        ],
        practices: [
          aPractice('later', { ...unknown, level: 2 }),
          aPractice('first', { ...unknown, level: 1 }),
          aPractice('no-gate', { ...unknown, level: 1, gate: false }),
          aPractice('rated', { ...unknown, level: 1, dimension: 'test' }),
        ],
        recommendations: ['later', 'first', 'no-gate', 'rated'].map(
          (id, index) => aRecommendation(id, index + 1),
        ),
      }),
    );
    expect(steps.aim).toBe('rate');
    expect(ids(steps.first)).toEqual(['first']);
  });

  it('has nothing to reach at the top', () => {
    expect(nextSteps(aMaturity({ percentToNext: 100 })).aim).toBe('top');
  });
});
