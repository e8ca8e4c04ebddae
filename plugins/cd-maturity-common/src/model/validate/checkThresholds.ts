import { MetricClause } from '../clause';
import { isWeaker } from '../isWeaker';
import { SignalDefinition, SignalDictionary } from '../signalDictionary';
import { ModelCheck, Problem } from './Problem';

/** Thresholds stand on the right side of each other, within what the figure can be, in its better direction. */
export const checkThresholds: ModelCheck = ({ model, dictionary }) =>
  model.practices.flatMap(({ evidence }, at) =>
    evidence.flatMap((clause, i): Problem[] => {
      if (!('metric' in clause)) {
        return [];
      }
      const signal = dictionary.signals[clause.metric];
      return [
        ...order(clause),
        ...(signal ? fit(clause, signal) : []),
        ...samples(clause, dictionary.defaults),
      ].map(problem => ({
        ...problem,
        path: ['practices', at, 'evidence', i, ...problem.path],
      }));
    }),
  );

function order({ op, pass, partial }: MetricClause): Problem[] {
  return partial === undefined || isWeaker(partial, { op, pass })
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
      if (value !== undefined && !isFrom0To1(value)) {
        problems.push({
          path: [field],
          message: `must be from 0 to 1, because ${clause.metric} is a ratio; write 0.9 for 90 %`,
        });
      }
    }
  }
  problems.push(...decided(clause, signal));
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

/** Thresholds that every value meets, or none does, say nothing. */
function decided(clause: MetricClause, signal: SignalDefinition): Problem[] {
  return (['pass', 'partial'] as const).flatMap((field): Problem[] => {
    const message = whyDecided(clause, clause[field], signal);
    return message
      ? // Whether a number may be below 0 is known for our own dictionary only.
        [
          {
            path: [field],
            message,
            severity: signal.type === 'ratio' ? 'error' : 'warning',
          },
        ]
      : [];
  });
}

function whyDecided(
  { metric, op }: MetricClause,
  threshold: number | undefined,
  { type, signed }: SignalDefinition,
): string | undefined {
  const isShare = type === 'ratio';
  if (threshold === undefined || (isShare && !isFrom0To1(threshold))) {
    return undefined;
  }
  if (op === '>=' && threshold <= 0 && !signed) {
    return `is met by every value, because ${metric} is never below 0; ask for more`;
  }
  if (op === '<=' && threshold >= 1 && isShare) {
    return `is met by every value, because ${metric} is never above 1; ask for less`;
  }
  return op === '<=' && threshold < 0 && !signed
    ? `is met by no value, because ${metric} is never below 0; allow more`
    : undefined;
}

function isFrom0To1(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** More samples than are ever read leave a clause empty for good. */
function samples(
  { minSamples }: MetricClause,
  { maxSamples }: SignalDictionary['defaults'],
): Problem[] {
  return minSamples !== undefined && minSamples > maxSamples
    ? [
        {
          path: ['minSamples'],
          message: `must be at most ${maxSamples}, because no more samples are read; as written the clause never says anything`,
        },
      ]
    : [];
}
