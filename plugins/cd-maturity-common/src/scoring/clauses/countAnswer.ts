import { AnswerRules, Scale } from '../../model';
import { Answer, Basis } from '../types';

type Response = { option: string; link?: string };

/**
 * What people said, as one option of the scale.
 *
 * @public
 */
export type CountedAnswer =
  | { kind: 'value'; option: string; value: number; basis: Basis }
  | { kind: 'not-applicable'; option: string; basis: Basis }
  | { kind: 'empty'; reason: string };

function hasLink({ link }: Response): boolean {
  return link !== undefined && /^https?:\/\/\S/i.test(link.trim());
}

/** An answer with a link can be looked up, any other text is only a statement. */
function basisOf(answers: Response[], enoughPeople: boolean): Basis {
  if (!enoughPeople) return 'declared';
  const linked = answers.filter(hasLink).length;
  return 2 * linked >= answers.length ? 'attested' : 'declared';
}

function countOne(answer: Response, scale: Scale): CountedAnswer {
  const value = scale.options[answer.option];
  if (value === undefined) {
    return {
      kind: 'empty',
      reason: `"${answer.option}" is not an option of the question`,
    };
  }
  if (value === 'unknown') {
    return { kind: 'empty', reason: 'answered with "do not know"' };
  }
  const { option } = answer;
  const basis = hasLink(answer) ? 'attested' : 'declared';
  return value === 'not-applicable'
    ? { kind: 'not-applicable', option, basis }
    : { kind: 'value', option, value, basis };
}

/** Lower median of a team, so that the result is something that somebody said. */
function countTeam(
  responses: Response[],
  { options }: Scale,
  minRespondents: number,
): CountedAnswer {
  const outside: Response[] = [];
  const counted: Array<{ response: Response; value: number }> = [];
  for (const response of responses) {
    const value = options[response.option];
    if (value === 'not-applicable') outside.push(response);
    else if (typeof value === 'number') counted.push({ response, value });
  }
  const known = outside.length + counted.length;
  if (known === 0) {
    return { kind: 'empty', reason: 'nobody answered with a value' };
  }
  const enoughPeople = known >= minRespondents;
  if (2 * outside.length > known) {
    return {
      kind: 'not-applicable',
      option: outside[0].option,
      basis: basisOf(outside, enoughPeople),
    };
  }
  counted.sort((a, b) => a.value - b.value);
  const middle = counted[Math.floor((counted.length - 1) / 2)];
  const said = counted.map(({ response }) => response);
  return {
    kind: 'value',
    option: middle.response.option,
    value: middle.value,
    basis: basisOf(said, enoughPeople),
  };
}

/**
 * Reads the answer of one person or of a team.
 *
 * @public
 */
export function countAnswer(
  answer: Answer,
  scale: Scale,
  { minRespondents }: Pick<AnswerRules, 'minRespondents'>,
): CountedAnswer {
  return 'responses' in answer
    ? countTeam(answer.responses, scale, minRespondents)
    : countOne(answer, scale);
}
