import { AnswerRules, AskClause, Scale } from '../../model';
import { ClauseResult } from '../types';
import { empty, says } from './clauseResult';
import { countAnswer } from './countAnswer';
import { CompiledClause } from './types';

export function compileAskClause(
  clause: AskClause,
  index: number,
  practiceId: string,
  scale: Scale,
  rules: AnswerRules,
): CompiledClause {
  const passAt = clause.passAt ?? scale.pass;
  const notAnswered = empty(index, 'not answered');

  const judge = (value: number): ClauseResult['status'] => {
    if (value >= passAt) {
      return 'pass';
    }
    return value >= scale.partial ? 'partial' : 'fail';
  };

  return {
    index,
    kind: 'ask',
    floor: clause.status === 'partial',
    skipWhenEmpty: false,
    standIn: clause.onlyIfNoMetric === true,
    unused: says(index, 'unused'),
    evaluate: input => {
      const answer = input.answers[practiceId];
      if (answer === undefined) {
        return notAnswered;
      }
      const counted = countAnswer(answer, scale, rules);
      const samples =
        'responses' in answer ? answer.responses.length : undefined;
      switch (counted.kind) {
        case 'empty':
          return empty(index, counted.reason, samples);
        case 'not-applicable':
          return says(
            index,
            'not-applicable',
            counted.basis,
            counted.option,
            samples,
          );
        default:
          return says(
            index,
            judge(counted.value),
            counted.basis,
            counted.option,
            samples,
          );
      }
    },
  };
}
