import { Instant } from '../signals';
import { measured, nothing } from './measurement';
import { perContext } from './perContext';
import { Measurement, Metric, MetricContext, Window } from './types';

/** A ratio says nothing when more of its samples than this cannot be told. */
const MOST_UNKNOWN = 0.3;

export type MetricText = Omit<Metric, 'measure'>;

export type RatioParts<T> = {
  /** What is counted, in order of time. */
  of: (context: MetricContext) => readonly T[];
  /** The time that decides in which window one lies. */
  at: (item: T) => Instant;
  /** Yes or no; nothing when it cannot be told. */
  says: (item: T, context: MetricContext) => boolean | undefined;
  /** Why there is nothing, when no sample lies in the window. */
  none: string;
  /** Why a sample can say neither yes nor no. */
  unknown?: string;
  /** Another reason why the figure would mislead. */
  unless?: (context: MetricContext, window: Window) => string | undefined;
};

/** Share of what lies in the window that says yes. */
export function ratioMetric<T>(
  text: MetricText,
  { of, at, says, none, unknown = none, unless }: RatioParts<T>,
): Metric {
  const itemsOf = perContext(of);
  const empty = nothing(none);

  const share = (context: MetricContext, { from, to }: Window): Measurement => {
    const items = itemsOf(context);
    let asked = 0;
    let told = 0;
    let yes = 0;
    let newest: Instant | undefined;
    for (let n = items.length - 1; n >= 0; n -= 1) {
      const when = at(items[n]);
      if (when < from) break;
      if (when < to) {
        const answer = says(items[n], context);
        asked += 1;
        told += Number(answer !== undefined);
        yes += Number(answer === true);
        if (answer !== undefined) newest ??= when;
      }
    }
    if (asked === 0) return empty;
    if (asked - told > MOST_UNKNOWN * asked) {
      return nothing(unknown, { samples: told, newest });
    }
    return measured(yes / told, told, newest);
  };

  return {
    ...text,
    measure(context, window) {
      const reason = unless?.(context, window);
      return reason ? nothing(reason) : share(context, window);
    },
  };
}
