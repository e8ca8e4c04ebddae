import { leaveRoom } from './leaveRoom';
import { nextLink } from './nextLink';

const now = Date.UTC(2026, 2, 2, 12);
const leave = (headers: Record<string, string>) =>
  leaveRoom(new Headers(headers), { provider: 'GitHub', now });

describe('leaveRoom', () => {
  it.each([
    [{}],
    [{ 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '500' }],
    [{ 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': '0' }],
  ])('goes on with %j', headers => {
    expect(() => leave(headers)).not.toThrow();
  });

  it('stops when less than a tenth is left, until the limit is renewed', () => {
    expect(() =>
      leave({
        'ratelimit-limit': '2000',
        'ratelimit-remaining': '199',
        'ratelimit-reset': `${now / 1000 + 600}`,
      }),
    ).toThrow(
      expect.objectContaining({
        kind: 'rate-limited',
        retryAt: now + 600_000,
      }),
    );
  });
});

describe('nextLink', () => {
  it.each([
    [
      '<https://a/?page=2>; rel="next", <https://a/?page=9>; rel="last"',
      'https://a/?page=2',
    ],
    [
      '<https://a/?page=1>; rel="prev", <https://a/?q=a,b>; rel="next"',
      'https://a/?q=a,b',
    ],
    ['<https://a/?page=9>; rel="last"', undefined],
    ['', undefined],
    ['no link', undefined],
  ])('of %j is %j', (link, next) => {
    expect(nextLink(new Headers({ link }))).toBe(next);
  });
});
