import { samples } from './__fixtures__';
import { publishedPayloads } from './__testUtils__/publishedPayloads';
import { guessGithubEvent } from './guessEvent';
import { NORMALIZERS } from './events';

describe('guessGithubEvent', () => {
  it.each(samples.map(({ event, payload }) => [event, payload]))(
    'knows %s',
    (event, payload) => {
      expect(guessGithubEvent(JSON.parse(JSON.stringify(payload)))).toBe(event);
    },
  );

  it.each([[null], ['text'], [[]], [{}], [{ zip: 1 }]])(
    'does not know %j',
    payload => {
      expect(guessGithubEvent(payload)).toBeUndefined();
    },
  );

  it('knows every published payload of an event that says something', () => {
    const known = publishedPayloads().filter(({ event }) =>
      NORMALIZERS.has(event),
    );
    expect(known.map(({ payload }) => guessGithubEvent(payload))).toEqual(
      known.map(({ event }) => event),
    );
  });
});
