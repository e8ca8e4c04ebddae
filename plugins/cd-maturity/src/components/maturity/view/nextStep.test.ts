import {
  aDimension,
  aMaturity,
  aRecommendation,
} from '../../../__fixtures__/maturity';
import { aPractice } from '../../../__fixtures__/practices';
import { nextSteps, shortList } from './nextStep';

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
    expect(ids(steps.beyond)).toEqual(['a']);
  });

  it('leaves out what the model no longer has', () => {
    const steps = nextSteps(
      aMaturity({
        practices: [],
        recommendations: [aRecommendation('gone', 1)],
      }),
    );
    expect([...steps.first, ...steps.beyond]).toEqual([]);
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

describe('shortList', () => {
  const steps = (count: number, inSet: number, unrated = false) =>
    shortList(
      nextSteps(
        aMaturity({
          unrated,
          dimensions: [aDimension('build', { unrated })],
          practices: Array.from({ length: count }, (_, index) =>
            aPractice(`p${index}`, { status: 'unknown' }),
          ),
          recommendations: Array.from({ length: count }, (_, index) =>
            aRecommendation(`p${index}`, index, {
              inSmallestSet: index < inSet,
            }),
          ),
        }),
      ),
    );

  it('tops a small set up to a handful', () => {
    expect(steps(9, 1).first).toHaveLength(1);
    expect(steps(9, 1).beyond).toHaveLength(3);
    expect(steps(9, 0).beyond).toHaveLength(4);
  });

  it('never cuts the smallest set', () => {
    expect(steps(9, 6).first).toHaveLength(6);
    expect(steps(9, 6).beyond).toHaveLength(0);
  });

  it('asks for a handful of what would rate it', () => {
    expect(steps(9, 0, true).first).toHaveLength(4);
  });
});
