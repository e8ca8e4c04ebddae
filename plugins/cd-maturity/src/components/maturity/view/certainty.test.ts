import { aMaturity, anUnratedMaturity } from '../../../__fixtures__/maturity';
import { aPractice } from '../../../__fixtures__/practices';
import { isProvisional, unknownCount } from './certainty';

describe('isProvisional', () => {
  it('is not, with much known and gates that are measured', () => {
    expect(isProvisional(aMaturity())).toBe(false);
  });

  it('is when little is known', () => {
    const { confidence } = aMaturity();
    const low = { ...confidence, value: 0.4, band: 'low' as const };
    expect(isProvisional(aMaturity({ confidence: low }))).toBe(true);
  });

  it('is when no dimension carries the level with evidence', () => {
    const { dimensions } = aMaturity();
    const open = (count: number) =>
      dimensions.map((dimension, index) => ({
        ...dimension,
        provisional: index >= dimensions.length - count,
      }));
    expect(isProvisional(aMaturity({ dimensions: open(3) }))).toBe(true);
    expect(isProvisional(aMaturity({ dimensions: open(2) }))).toBe(false);
  });

  it('is not said of what is unrated: that says more', () => {
    expect(isProvisional(anUnratedMaturity())).toBe(false);
  });
});

describe('unknownCount', () => {
  it('counts what is unknown and what more evidence may raise', () => {
    const practices = [
      aPractice('a', { status: 'unknown' }),
      aPractice('b', { status: 'partial', open: true }),
      aPractice('c', { status: 'fail' }),
    ];
    expect(unknownCount({ practices })).toBe(2);
  });
});
