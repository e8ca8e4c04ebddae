import { climb, ladderOf, WantedWindow } from '../../metrics/pickWindow';
import { MetricClause, SignalDictionary } from '../../model';
import { Basis, ClauseResult, ScoringInput } from '../types';
import { CompiledClause } from './types';

/** How a clause reads its figure: its own window and minimum win over those of the signal, these over the defaults. */
export function wantedWindow(
  clause: Pick<MetricClause, 'metric' | 'window' | 'minSamples'>,
  { defaults, signals }: SignalDictionary,
): WantedWindow {
  const signal = signals[clause.metric];
  return {
    window: clause.window ?? signal?.window ?? defaults.window,
    minSamples: clause.minSamples ?? signal?.minSamples ?? defaults.minSamples,
    widen: signal?.widen !== false,
  };
}

function meets(op: MetricClause['op'], value: number, threshold: number) {
  return op === '>=' ? value >= threshold : value <= threshold;
}

export function compileMetricClause(
  clause: MetricClause,
  index: number,
  dictionary: SignalDictionary,
): CompiledClause {
  const { metric, op, pass, partial, elseStatus = 'fail' } = clause;
  const signal = dictionary.signals[metric];
  const wanted = wantedWindow(clause, dictionary);
  const ladder = ladderOf(wanted, dictionary.defaults.widen);
  const noData: ClauseResult = { index, status: 'empty', reason: 'no data' };

  /** Where a number stands between the thresholds. */
  const judge = (value: number): ClauseResult['status'] => {
    if (meets(op, value, pass)) {
      return 'pass';
    }
    return partial !== undefined && meets(op, value, partial)
      ? 'partial'
      : elseStatus;
  };

  /** Nothing was seen: silence of a living source is a value where the dictionary says so. */
  const nothingSeen = (input: ScoringInput, otherwise: ClauseResult) => {
    if (
      signal?.emptyIs === undefined ||
      !signal.from.some(role => input.aliveRoles.includes(role))
    ) {
      return otherwise;
    }
    return {
      index,
      status: judge(signal.emptyIs),
      basis: 'measured' as Basis,
      actual: signal.emptyIs,
      samples: 0,
      window: wanted.window,
    };
  };

  const evaluate = (input: ScoringInput): ClauseResult => {
    const reading = input.metrics[metric];
    if (reading === undefined) {
      return nothingSeen(input, noData);
    }
    const { window, measurement, enough } = climb(reading, ladder);
    const { value, samples } = measurement;
    if (value === undefined) {
      const reason = measurement.reason ?? 'no data';
      const empty = {
        index,
        status: 'empty' as const,
        samples,
        window,
        reason,
      };
      return nothingSeen(input, empty);
    }
    if (!enough) {
      return {
        index,
        status: 'empty',
        actual: value,
        samples,
        window,
        reason: `${samples} of at least ${wanted.minSamples} samples`,
      };
    }
    return {
      index,
      status: judge(value),
      basis: reading.stale ? 'stale' : 'measured',
      actual: value,
      samples,
      window,
    };
  };

  return {
    index,
    kind: 'metric',
    floor: clause.status === 'partial',
    skipWhenEmpty: clause.whenEmpty === 'skip',
    standIn: false,
    unused: { index, status: 'unused' },
    evaluate,
  };
}
