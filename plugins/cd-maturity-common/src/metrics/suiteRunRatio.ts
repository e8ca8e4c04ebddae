import { Suite } from '../signals';
import { ratioMetric } from './ratioMetric';
import { showsSuite, testedPushes } from './readers/pushes';
import { neverSeen } from './readers/seenSuites';
import { NO_TESTED_PUSH } from './reasons';
import { Metric } from './types';

export type SuiteText = Pick<Metric, 'id' | 'title' | 'source'> & {
  suite: Suite;
  /** The suite in a sentence: `unit suite`. */
  words: string;
  /** What follows the definition. */
  remark?: string;
};

/** Share of pushes whose runs included a kind of suite, whatever its verdict. */
export function suiteRunRatio({
  suite,
  words,
  remark = '',
  ...text
}: SuiteText): Metric {
  return ratioMetric(
    {
      ...text,
      unit: 'ratio',
      direction: 'up',
      definition:
        `Pushes to the default branch with a ${words} in a finished run / pushes with a finished run. ${remark}`.trim(),
      reads: ['push', 'ci_run', 'ci_stage', 'test_report'],
    },
    {
      of: testedPushes,
      at: ({ at }) => at,
      says: push => showsSuite(push, suite),
      none: NO_TESTED_PUSH,
      unless: (context, window) => neverSeen(context, window, suite, words),
    },
  );
}
