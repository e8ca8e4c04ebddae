import { CiStage, eventTime, Instant, Suite, TestReport } from '../../signals';
import { perContext } from '../perContext';
import { DAY_MS } from '../time';
import { MetricContext, Window } from '../types';
import { addTo } from './groupBy';
import { finishedStages } from './runs';

/** Names prove presence, not absence: only what was seen within this time can be missed. */
const SEEN_WITHIN_MS = 180 * DAY_MS;

/** When each kind of suite was seen, by name or by report. */
export const suiteTimes = perContext(context => {
  const times = new Map<Suite, Instant[]>();
  const note = (shown: CiStage | TestReport) => {
    for (const suite of shown.suites) addTo(times, suite, eventTime(shown));
  };
  finishedStages(context).forEach(note);
  context.evidence.testReports.forEach(note);
  return times;
});

/** Kinds that come as test reports. Where reports arrive, a kind that none of them names is not there. */
const REPORTED: ReadonlySet<Suite> = new Set([
  'unit',
  'integration',
  'acceptance',
  'component',
]);

function isReported({ evidence }: MetricContext, suite: Suite, to: Instant) {
  return (
    REPORTED.has(suite) &&
    evidence.testReports.some(
      ({ suites, at }) =>
        suites.length > 0 && at < to && at >= to - SEEN_WITHIN_MS,
    )
  );
}

/** Why a ratio over a suite kind would mislead: it was not seen in the 180 days before the window ends. */
export function neverSeen(
  context: MetricContext,
  { to }: Window,
  suite: Suite,
  words: string,
): string | undefined {
  const seen = suiteTimes(context)
    .get(suite)
    ?.some(at => at < to && at >= to - SEEN_WITHIN_MS);
  const isDenied = context.corrections?.absentSuites.includes(suite);
  return seen || isDenied || isReported(context, suite, to)
    ? undefined
    : `no ${words} recognised: correct the rule or confirm there is none`;
}
