import { Clause, CompiledModel } from 'backstage-plugin-cd-maturity-common';
import { RuleProperties, TopLevelCondition } from 'json-rules-engine';
import { scaleOf } from './scoringInputs';

type Test = { fact: string; operator: string; value: unknown };

/** Name of the fact that holds the answer to a practice's question. */
export const answerFact = (practiceId: string) => `answer:${practiceId}`;

function testOf(
  compiled: CompiledModel,
  practiceId: string,
  clause: Clause,
): Test | undefined {
  if ('metric' in clause) {
    return {
      fact: clause.metric,
      operator:
        clause.op === '>=' ? 'greaterThanInclusive' : 'lessThanInclusive',
      value: clause.pass,
    };
  }
  if ('fact' in clause) {
    return { fact: clause.fact, operator: 'equal', value: clause.equals };
  }
  if ('practice' in clause) return undefined;
  const { options, pass } = scaleOf(compiled, clause.scale);
  const passing = Object.entries(options)
    .filter(([, value]) => typeof value === 'number' && value >= pass)
    .map(([option]) => option);
  return { fact: answerFact(practiceId), operator: 'in', value: passing };
}

/** As many rules for json-rules-engine as the model has practices: passed when any clause holds. */
export function rulesOf(compiled: CompiledModel): RuleProperties[] {
  return compiled.model.practices.map(({ id, combine, evidence }) => {
    const tests = evidence.flatMap(
      clause => testOf(compiled, id, clause) ?? [],
    );
    const conditions: TopLevelCondition =
      combine === 'all' ? { all: tests } : { any: tests };
    return { name: id, conditions, event: { type: id } };
  });
}
