import { Instant, Suite, suiteSchema } from '../../signals';
import { suiteTimes } from '../readers/seenSuites';
import { MetricContext } from '../types';

/** Whether there is a suite of a kind. @public */
export type DescribedSuite = {
  suite: Suite;
  /** When one was seen last. */
  newest?: Instant;
  /** The owner says that there is none: never seen is a measured 0 then. */
  absent: boolean;
};

/** Every kind of suite, with when it was seen last and what the owner says of it. @public */
export function describeSuites(context: MetricContext): DescribedSuite[] {
  const times = suiteTimes(context);
  const absent = new Set(context.corrections?.absentSuites);
  return suiteSchema.options.map(suite => {
    const seen = (times.get(suite) ?? []).filter(at => at < context.asOf);
    return {
      suite,
      ...(seen.length > 0 ? { newest: Math.max(...seen) } : {}),
      absent: absent.has(suite),
    };
  });
}
