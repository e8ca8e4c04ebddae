import { readLimit, Signal } from 'backstage-plugin-cd-maturity-common';
import { NewestSignals } from './NewestSignals';

const START = Date.UTC(2026, 0, 1);

const artifact = (n: number, more: Partial<Signal> = {}) =>
  ({
    kind: 'artifact',
    source: 'ci',
    scope: 'acme/shop',
    externalId: `${n}`,
    seq: 1,
    name: 'shop',
    image: false,
    prerelease: false,
    publishedAt: START + n,
    ...more,
  } as Signal);

const held = (signals: Iterable<Signal>) => {
  const newest = new NewestSignals();
  for (const signal of signals) newest.add(signal);
  return newest.all();
};

describe('NewestSignals', () => {
  it('holds no more of a long history than is read, and the newest of it', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => artifact(n));
    const kept = held(many);
    const limit = readLimit('artifact');
    expect(kept.length).toBeLessThanOrEqual(2 * limit);
    const ids = new Set(kept.map(({ externalId }) => externalId));
    const newest = many.slice(-limit).map(({ externalId }) => externalId);
    expect(newest.filter(id => !ids.has(id))).toEqual([]);
  });

  it('does so in any order, and for each scope', () => {
    const many = Array.from({ length: 3000 }, (_, n) => artifact(n)).reverse();
    const rare = artifact(0, { scope: 'acme/rare' });
    const kept = held([rare, ...many]);
    expect(kept).toContain(rare);
    expect(kept.some(({ externalId }) => externalId === '2999')).toBe(true);
  });

  it('holds each thing once, as its provider said last', () => {
    const last = artifact(1, { seq: 3 });
    expect(held([artifact(1), last, artifact(1, { seq: 2 })])).toEqual([last]);
  });
});
