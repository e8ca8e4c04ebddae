import { InvalidPayloadError } from 'backstage-plugin-cd-maturity-common';
import { nothing, unread } from '../provider';
import { Normalized, SignalSource } from '../source';
import { unexplained } from './unexplained';

const ANSWERS: Record<string, () => Normalized> = {
  known: () => nothing('its run tells it'),
  silent: () => ({ signals: [] }),
  refused: () => {
    throw new InvalidPayloadError('commits.0.id', 'is no commit');
  },
  broken: () => {
    throw new TypeError('broken');
  },
};

const source: SignalSource = {
  id: 'test',
  title: 'Test',
  normalize: ({ event }) => ANSWERS[event]?.() ?? unread(event),
  bindings: () => [],
};

describe('unexplained', () => {
  it.each([
    ['known', []],
    ['silent', ['a.json: says nothing and not why']],
    ['refused', [expect.stringMatching(/^a\.json: refused: .*commits\.0\.id/)]],
    ['broken', ['a.json: throws TypeError: broken']],
    ['other', ['a.json: the event other says nothing about delivery']],
  ])('looks at the answer to an event that is %s', (event, faults) => {
    expect(
      unexplained(source, [{ file: 'a.json', event, payload: {} }]),
    ).toEqual(faults);
  });
});
