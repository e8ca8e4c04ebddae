import fc from 'fast-check';
import { coefficientOfVariation, median, percentile } from './statistics';

const numbers = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), {
  minLength: 1,
});

describe('statistics', () => {
  it('interpolates as SQL does (edge case 55)', () => {
    expect(median([1, 2, 4, 100])).toBe(3);
    expect(percentile([10, 20, 30, 40, 50], 0.9)).toBe(46);
    expect(median([])).toBeUndefined();
  });

  it('divides the deviation of the population by the mean', () => {
    expect(coefficientOfVariation([1, 3])).toBe(0.5);
    expect(coefficientOfVariation([5])).toBe(0);
    expect(coefficientOfVariation([0, 0])).toBeUndefined();
    expect(coefficientOfVariation([])).toBeUndefined();
  });

  it('interpolates between neighbours of the sorted values, be they few or many', () => {
    const sizes = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer()), sizes, (stream, size) => {
        const values = [...stream.take(size)];
        const sorted = [...values].sort((a, b) => a - b);
        const last = size - 1;
        for (let place = 0; place < last; place += 1) {
          const [low, high] = [sorted[place], sorted[place + 1]];
          const between = percentile(values, (place + 0.5) / last);
          expect(between).toBeCloseTo((low + high) / 2, 3);
        }
        expect(percentile(values, 1)).toBe(sorted[last]);
      }),
    );
  });

  it('stays between the extremes', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const value = percentile(values, p) as number;
          expect(value).toBeGreaterThanOrEqual(Math.min(...values));
          expect(value).toBeLessThanOrEqual(Math.max(...values));
        },
      ),
    );
  });
});
