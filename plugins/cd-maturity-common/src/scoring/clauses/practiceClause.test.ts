import {
  answersOf,
  compiledOf,
  inputOf,
  practice,
} from '../__testUtils__/tinyModel';
import { scoreEntity } from '../scoreEntity';
import { ScoringInput } from '../types';

function statusOf(
  evidence: Array<Record<string, unknown>>,
  input: Partial<ScoringInput>,
) {
  const compiled = compiledOf([
    practice('low.taken', { evidence }),
    practice('low.own'),
  ]);
  const { status, basis } = scoreEntity(compiled, inputOf(input)).practices[0];
  return { status, basis };
}

describe('practice clause', () => {
  it('takes over a practice of the same model, wherever it stands', () => {
    expect(
      statusOf([{ practice: 'low.own' }], {
        answers: answersOf({ 'low.own': 'partly!' }),
      }),
    ).toEqual({ status: 'partial', basis: 'attested' });
  });

  it('takes over a practice of another model from the input', () => {
    const evidence = [{ practice: 'other.one' }];
    const practices = {
      'other.one': { status: 'pass', basis: 'measured' },
    } as const;
    expect(statusOf(evidence, { practices })).toEqual({
      status: 'pass',
      basis: 'measured',
    });
    expect(statusOf(evidence, {})).toEqual({ status: 'unknown' });
  });

  it('leaves out what is exempt there and keeps what does not apply', () => {
    const evidence = [{ practice: 'other.one' }];
    const other = (status: 'exempt' | 'not-applicable') =>
      statusOf(evidence, { practices: { 'other.one': { status } } }).status;
    expect(other('exempt')).toBe('unknown');
    expect(other('not-applicable')).toBe('not-applicable');
  });
});
