import { Incident, Signal } from 'backstage-plugin-cd-maturity-common';
import fc from 'fast-check';
import { joinParts } from './joinParts';

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

describe('joinParts', () => {
  it('keeps when it began and what later words leave out', () => {
    expect(joinParts([opened, updated, resolved])).toEqual({
      ...resolved,
      openedAt: 1000,
      service: 'shop',
      causeSha: 'abc1234',
    });
  });

  it('says the same in any order, at once or one after the other', () => {
    const whole = joinParts([opened, updated, resolved]);
    const anyOrder = fc.shuffledSubarray([opened, updated, resolved], {
      minLength: 3,
    });
    fc.assert(
      fc.property(anyOrder, ([first, ...others]) => {
        expect(joinParts([first, ...others])).toEqual(whole);
        expect(
          others.reduce<Signal>(
            (joined, part) => joinParts([joined, part]),
            first,
          ),
        ).toEqual(whole);
      }),
    );
  });

  it('lets what is read again win, and nothing that is older', () => {
    const kept = joinParts([opened, { ...resolved, service: 'wrong' }]);
    for (const service of ['a', 'z']) {
      expect(
        joinParts([kept, { ...resolved, service }], { isReplay: true }),
      ).toMatchObject({ service });
    }
    expect(joinParts([kept, opened], { isReplay: true })).toEqual(kept);
  });

  it('never lets what is unknown hide what is known', () => {
    const run = { ...opened, workflow: 'build' } as object as Incident;
    const later = { ...resolved, workflow: 'unknown' } as object as Incident;
    expect(joinParts([run, later])).toMatchObject({ workflow: 'build' });
  });
});
