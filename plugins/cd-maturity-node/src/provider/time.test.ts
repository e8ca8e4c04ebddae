import { instant, maybeInstant, secondsOrText } from './time';

const MORNING = Date.UTC(2026, 2, 2, 9);

describe('times of providers', () => {
  it.each([
    ['2026-03-02T09:00:00Z', MORNING],
    ['2026-03-02T11:00:00+02:00', MORNING],
    ['2026-03-02T09:00:00.250Z', MORNING + 250],
  ])('edge case 6: %s is an instant', (text, expected) => {
    expect(instant.parse(text)).toBe(expected);
  });

  it('edge case 6: epoch seconds and text are the same instant', () => {
    expect(secondsOrText.parse(MORNING / 1000)).toBe(MORNING);
    expect(secondsOrText.parse('2026-03-02T09:00:00Z')).toBe(MORNING);
  });

  it.each(['0001-01-01T00:00:00', '0001-01-01T00:00:00Z', '', null, undefined])(
    'edge case 5: %j stands for never',
    text => {
      expect(maybeInstant.parse(text)).toBeUndefined();
    },
  );

  it.each(['yesterday', '2026-13-01T00:00:00Z', 5, {}])(
    '%j is no time, also where one may be absent',
    value => {
      expect(maybeInstant.safeParse(value).error?.issues[0].message).toBe(
        'is not a time',
      );
    },
  );

  it('says of anything else that it is not a time', () => {
    expect(instant.safeParse('yesterday').error?.issues[0].message).toBe(
      'is not a time',
    );
  });
});
