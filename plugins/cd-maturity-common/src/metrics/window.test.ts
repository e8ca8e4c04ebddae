import fc from 'fast-check';
import {
  firstAfter,
  isInWindow,
  lastUntil,
  windowUntil,
  within,
} from './window';

const times = fc
  .array(fc.integer({ min: 0, max: 50 }))
  .map(list => [...list].sort((a, b) => a - b).map(at => ({ at })));
const edge = fc.integer({ min: -5, max: 55 });

describe('windows', () => {
  it('reach back whole days', () => {
    expect(windowUntil(40 * 86_400_000, '30d')).toEqual({
      from: 10 * 86_400_000,
      to: 40 * 86_400_000,
    });
  });

  it('are half-open: neighbours share no event and lose none', () => {
    fc.assert(
      fc.property(times, edge, edge, edge, (sorted, a, b, c) => {
        const [x, y, z] = [a, b, c].sort((m, n) => m - n);
        const left = within(sorted, { from: x, to: y });
        const right = within(sorted, { from: y, to: z });
        expect([...left, ...right]).toEqual(within(sorted, { from: x, to: z }));
        expect(left).toEqual(
          sorted.filter(({ at }) => isInWindow({ from: x, to: y }, at)),
        );
      }),
    );
  });

  it('find neighbours of an instant', () => {
    fc.assert(
      fc.property(times, edge, (sorted, at) => {
        expect(lastUntil(sorted, at)).toBe(
          sorted.findLast(item => item.at <= at),
        );
        expect(firstAfter(sorted, at)).toBe(sorted.find(item => item.at > at));
      }),
    );
  });
});
