import { STANDARD_SCALES } from '../../model';
import { countAnswer } from './countAnswer';

const { agree5, yesno } = STANDARD_SCALES;
const rules = { minRespondents: 3 };
const link = 'https://wiki.example.org/x';

/** `agree!` has a link. */
const team = (...options: string[]) => ({
  responses: options.map(option =>
    option.endsWith('!') ? { option: option.slice(0, -1), link } : { option },
  ),
});

describe('countAnswer', () => {
  it.each([
    [link, 'attested'],
    ['HTTP://wiki.example.org', 'attested'],
    ['see the wiki', 'declared'],
    ['ftp://wiki.example.org', 'declared'],
    ['https://', 'declared'],
    [undefined, 'declared'],
  ])('with "%s" as evidence is %s', (evidence, basis) => {
    const answer = { option: 'agree', link: evidence };
    expect(countAnswer(answer, agree5, rules)).toEqual({
      kind: 'value',
      option: 'agree',
      value: 0.75,
      basis,
    });
  });

  it('is empty when nobody knows or the option does not exist', () => {
    expect(countAnswer({ option: 'dont-know' }, agree5, rules)).toEqual({
      kind: 'empty',
      reason: 'answered with "do not know"',
    });
    expect(countAnswer({ option: 'maybe' }, agree5, rules)).toEqual({
      kind: 'empty',
      reason: '"maybe" is not an option of the question',
    });
    expect(countAnswer(team('dont-know', 'maybe'), agree5, rules).kind).toBe(
      'empty',
    );
  });

  it.each([
    [['disagree!', 'agree!', 'strongly-agree!'], 'agree', 'attested'],
    // Lower median: something that somebody said.
    [['disagree!', 'neither!', 'agree!', 'agree!'], 'neither', 'attested'],
    [['agree', 'agree!', 'agree', 'agree!'], 'agree', 'attested'],
    [['agree', 'agree!', 'agree'], 'agree', 'declared'],
    // Fewer than three people count as one declared answer.
    [['agree!', 'strongly-agree!'], 'agree', 'declared'],
    [['agree!', 'agree!', 'dont-know'], 'agree', 'declared'],
  ])('a team that says %j says %s, %s', (said, option, basis) => {
    expect(countAnswer(team(...said), agree5, rules)).toMatchObject({
      kind: 'value',
      option,
      basis,
    });
  });

  it('does not apply only when more than half say so', () => {
    const outside = 'not-applicable';
    expect(
      countAnswer(team('yes', outside, outside), yesno, rules),
    ).toMatchObject({ kind: 'not-applicable' });
    expect(
      countAnswer(team('yes', 'no', outside, outside), yesno, rules),
    ).toMatchObject({ kind: 'value', option: 'no' });
  });
});
