import { Incident } from 'backstage-plugin-cd-maturity-common';
import fc from 'fast-check';
import { Joined, joinParts } from './joinParts';

const incident = (part: Partial<Incident>): Incident => ({
  kind: 'incident',
  source: 'test',
  scope: 'acme/shop',
  externalId: '1',
  seq: 1,
  state: 'open',
  openedAt: 1000,
  external: false,
  partial: true,
  ...part,
});

const opened = incident({ service: 'shop' });
const updated = incident({ seq: 2, openedAt: 1500, causeSha: 'abc1234' });
const resolved = incident({
  seq: 3,
  state: 'resolved',
  openedAt: 2000,
  resolvedAt: 2000,
});

const oneByOne = (parts: readonly Incident[]) =>
  parts.reduce<Joined | undefined>(
    (known, part) => joinParts([part], { known }),
    undefined,
  );

/** Few values, so that parts contradict each other and are equally late. */
const anyPart = fc
  .record({
    seq: fc.integer({ min: 1, max: 3 }),
    openedAt: fc.integer({ min: 1, max: 3 }),
    state: fc.constantFrom<Incident['state']>('open', 'resolved'),
    service: fc.constantFrom(undefined, 'unknown', 'shop', 'stock'),
    causeSha: fc.constantFrom(undefined, 'abc1234', 'def5678'),
    evidence: fc.constantFrom(undefined, { title: 'a' }, { title: 'b' }),
  })
  .map(incident);

describe('joinParts', () => {
  it('keeps when it began and what later words leave out', () => {
    expect(joinParts([opened, updated, resolved])).toEqual({
      signal: {
        ...resolved,
        openedAt: 1000,
        service: 'shop',
        causeSha: 'abc1234',
      },
      toldAt: { service: 1, causeSha: 2 },
    });
  });

  it('edge cases 11 and 12: says the same in any order, at once or one after the other, some of it twice', () => {
    const orders = fc
      .array(anyPart, { minLength: 1, maxLength: 6 })
      .chain(parts =>
        fc.tuple(
          fc.constant(parts),
          fc.shuffledSubarray([...parts, ...parts], {
            minLength: parts.length * 2,
          }),
        ),
      );
    fc.assert(
      fc.property(orders, ([[first, ...others], shuffled]) => {
        const whole = joinParts([first, ...others]);
        expect(oneByOne(shuffled)).toEqual(whole);
        // As stored, too.
        expect(JSON.stringify(oneByOne(shuffled))).toBe(JSON.stringify(whole));
      }),
      { numRuns: 1_000 },
    );
  });

  it('remembers which word told what, so that a late one mends only what is older', () => {
    const known = joinParts([opened, resolved]);
    const late = incident({ seq: 2, service: 'stock', state: 'open' });
    expect(joinParts([late], { known }).signal).toMatchObject({
      service: 'stock',
      state: 'resolved',
    });
  });

  it('lets what is read again win, and nothing that is older', () => {
    const known = joinParts([opened, { ...resolved, service: 'wrong' }]);
    for (const service of ['a', 'z']) {
      expect(
        joinParts([{ ...resolved, service }], { known, isReplay: true }),
      ).toMatchObject({ signal: { service } });
    }
    expect(joinParts([opened], { known, isReplay: true })).toEqual(known);
  });

  it('never lets what is unknown hide what is known', () => {
    const run = { ...opened, workflow: 'build' } as object as Incident;
    const later = { ...resolved, workflow: 'unknown' } as object as Incident;
    expect(joinParts([run, later]).signal).toMatchObject({ workflow: 'build' });
  });
});
