import { MetricClause } from '../clause';
import { SignalDefinition } from '../signalDictionary';
import { ModelCheck, Problem } from './Problem';

/** Thresholds stand on the right side of each other, within what the figure can be, in its better direction. */
export const checkThresholds: ModelCheck = ({ model, dictionary }) =>
  model.practices.flatMap(({ evidence }, at) =>
    evidence.flatMap((clause, i): Problem[] => {
      if (!('metric' in clause)) {
        return [];
      }
      const signal = dictionary.signals[clause.metric];
      return [...order(clause), ...(signal ? fit(clause, signal) : [])].map(
        problem => ({
          ...problem,
          path: ['practices', at, 'evidence', i, ...problem.path],
        }),
      );
    }),
  );

function order({ op, pass, partial }: MetricClause): Problem[] {
  if (partial === undefined) {
    return [];
  }
  const rightSide = op === '>=' ? partial < pass : partial > pass;
  return rightSide
    ? []
    : [
        {
          path: ['partial'],
          message: `must be ${
            op === '>=' ? 'below' : 'above'
          } pass (${pass}), because op is '${op}'; as written it can never be reached`,
        },
      ];
}

function fit(clause: MetricClause, signal: SignalDefinition): Problem[] {
  const problems: Problem[] = [];
  if (signal.type === 'ratio') {
    for (const field of ['pass', 'partial'] as const) {
      const value = clause[field];
      if (value !== undefined && (value < 0 || value > 1)) {
        problems.push({
          path: [field],
          message: `must be from 0 to 1, because ${clause.metric} is a ratio; write 0.9 for 90 %`,
        });
      }
    }
  }
  const better = signal.dir === 'up' ? '>=' : '<=';
  if (clause.op !== better) {
    problems.push({
      path: ['op'],
      message: `should be '${better}': the dictionary says that ${
        signal.dir === 'up' ? 'more' : 'less'
      } of ${clause.metric} is better`,
      severity: 'warning',
    });
  }
  return problems;
}
