import { at, normalize, release, SHA, signalOf } from './__fixtures__';

const published = (action = 'published', overrides: object = {}) =>
  signalOf('artifact', 'release', release(action, overrides));

describe('release', () => {
  it.each(['published', 'released', 'prereleased'])(
    '%s: is an artifact',
    action => {
      expect(published(action)).toEqual({
        kind: 'artifact',
        source: 'github',
        scope: 'github.com/acme/payments',
        externalId: 'github.com/release/1501',
        seq: at('09:20:00') + 1,
        name: 'acme/payments',
        version: 'v1.4.0',
        sha: undefined,
        image: false,
        prerelease: false,
        publishedAt: at('09:20:00'),
        evidence: {
          title: 'v1.4.0',
          url: 'https://github.com/Acme/Payments/releases/tag/v1.4.0',
        },
      });
    },
  );

  it('names its commit only when it was made of one', () => {
    expect(published('published', { target_commitish: SHA }).sha).toBe(SHA);
  });

  it('edge case 12: a pre-release that became a release stays one', () => {
    const early = published('prereleased', { prerelease: true });
    expect(early.prerelease).toBe(true);
    expect(early.seq).toBeLessThan(published('released').seq);
  });

  it.each([
    ['created', {}],
    ['edited', {}],
    ['deleted', {}],
    ['published', { draft: true }],
    ['published', { published_at: null }],
  ])('edge case 40: %s with %j publishes nothing', (action, overrides) => {
    expect(normalize('release', release(action, overrides))).toEqual({
      signals: [],
      note: expect.any(String),
    });
  });
});
