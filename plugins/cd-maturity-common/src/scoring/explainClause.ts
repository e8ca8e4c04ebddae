import { ClauseDto } from '../api';
import { AskClause, Clause, MetricClause, Scale } from '../model';
import type { CompiledModel } from './compileModel';
import { formatValue } from './formatValue';
import { ClauseResult } from './types';

type Words = Pick<
  ClauseDto,
  'type' | 'signal' | 'about' | 'expected' | 'threshold'
> & {
  actual?: (value: NonNullable<ClauseResult['actual']>) => string;
};

/** What a clause asks for and what was seen, in plain words. */
export function explainClause(
  compiled: CompiledModel,
  practiceId: string,
  result: ClauseResult,
): ClauseDto {
  const clause = compiled.byId.get(practiceId)?.practice.evidence[result.index];
  if (!clause) {
    throw new Error(
      `Model ${compiled.model.metadata.id} has no clause ${result.index} in practice ${practiceId}`,
    );
  }
  const { index: _, actual, ...rest } = result;
  const { actual: inWords = String, ...words } = wordsOf(compiled, clause);
  return {
    ...words,
    ...rest,
    ...(actual !== undefined && { actual: inWords(actual) }),
  };
}

function wordsOf(compiled: CompiledModel, clause: Clause): Words {
  const { signals } = compiled.dictionary;
  if ('metric' in clause) {
    const signal = signals[clause.metric];
    return {
      type: 'metric',
      signal: clause.metric,
      about: signal?.means,
      expected: threshold(clause, value =>
        formatValue(clause.metric, value, signal),
      ),
      threshold: {
        op: clause.op,
        pass: clause.pass,
        ...(clause.partial === undefined ? {} : { partial: clause.partial }),
      },
      actual: value =>
        typeof value === 'number'
          ? formatValue(clause.metric, value, signal)
          : String(value),
    };
  }
  if ('fact' in clause) {
    return {
      type: 'fact',
      signal: clause.fact,
      about: signals[clause.fact]?.means,
      expected: yesOrNo(clause.equals),
      actual: value => yesOrNo(value === true),
    };
  }
  if ('practice' in clause) {
    const other = compiled.byId.get(clause.practice)?.practice;
    return {
      type: 'practice',
      about: other?.title ?? clause.practice,
      expected: 'pass',
    };
  }
  return {
    type: 'ask',
    about: clause.ask,
    expected: wantedAnswer(clause, compiled.model.scales[clause.scale]),
    actual: option => optionInWords(String(option)),
  };
}

function threshold(
  { op, pass }: MetricClause,
  format: (value: number) => string,
): string {
  return `${op === '>=' ? 'at least' : 'at most'} ${format(pass)}`;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** The lowest option that passes, and whether better ones do too. */
function wantedAnswer({ passAt }: AskClause, scale: Scale): string {
  const passing = Object.entries(scale.options)
    .flatMap(([option, value]) =>
      typeof value === 'number' && value >= (passAt ?? scale.pass)
        ? [{ option, value }]
        : [],
    )
    .sort((a, b) => a.value - b.value);
  const [lowest, ...better] = passing.map(({ option }) =>
    optionInWords(option),
  );
  return [lowest, ...better].join(' or ');
}

/** `strongly-agree` as people write it. */
function optionInWords(option: string): string {
  return option.replace(/-/g, ' ');
}
