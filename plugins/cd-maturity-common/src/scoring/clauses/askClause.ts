import { AnswerRules, AskClause, Scale } from '../../model';
import { ClauseResult } from '../types';
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
  const notAnswered: ClauseResult = {
    index,
    status: 'empty',
    reason: 'not answered',
  };

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
    unused: { index, status: 'unused' },
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
          return { index, status: 'empty', reason: counted.reason, samples };
        case 'not-applicable':
          return {
            index,
            status: 'not-applicable',
            basis: counted.basis,
            actual: counted.option,
            samples,
          };
        default:
          return {
            index,
            status: judge(counted.value),
            basis: counted.basis,
            actual: counted.option,
            samples,
          };
      }
    },
  };
}
