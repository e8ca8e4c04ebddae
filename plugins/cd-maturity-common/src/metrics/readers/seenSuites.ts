import { CiStage, eventTime, Instant, Suite, TestReport } from '../../signals';
import { anyOf } from '../anyOf';
import { perContext } from '../perContext';
import { DAY_MS } from '../time';
import { MetricContext, Window } from '../types';
import { addTo } from './groupBy';
import { finishedStages } from './runs';

/** Names prove presence, not absence: only what was seen within this time can be missed. */
const SEEN_WITHIN_MS = 180 * DAY_MS;

type Times = Map<Suite, Instant[]>;

function note(times: Times, { suites }: CiStage | TestReport, at: Instant) {
  for (const suite of suites) addTo(times, suite, at);
}

/** When each kind of suite was seen, by name or by report. */
export const suiteTimes = perContext(context => {
  const times: Times = new Map();
  for (const stage of finishedStages(context)) {
    note(times, stage, eventTime(stage));
  }
  for (const report of context.evidence.testReports) {
    note(times, report, report.at);
  }
  return times;
});

/** Kinds that come as test reports. Where reports arrive, a kind that none of them names is not there. */
const REPORTED: ReadonlySet<Suite> = new Set([
  'unit',
  'integration',
  'acceptance',
  'component',
]);

/** Within the time before an instant in which what was seen can be missed. */
function isRecent(at: Instant, to: Instant): boolean {
  return at < to && at >= to - SEEN_WITHIN_MS;
}

const hasRecentSuites = ({ suites, at }: TestReport, to: Instant) =>
  suites.length > 0 && isRecent(at, to);

function isReported({ evidence }: MetricContext, suite: Suite, to: Instant) {
  return (
    REPORTED.has(suite) && anyOf(evidence.testReports, hasRecentSuites, to)
  );
}

/** Why a ratio over a suite kind would mislead: it was not seen in the 180 days before the window ends. */
export function neverSeen(
  context: MetricContext,
  { to }: Window,
  suite: Suite,
  words: string,
): string | undefined {
  const times = suiteTimes(context).get(suite);
  const seen = times && anyOf(times, isRecent, to);
  const isDenied = context.corrections?.absentSuites.includes(suite);
  return seen || isDenied || isReported(context, suite, to)
    ? undefined
    : `no ${words} recognised: correct the rule or confirm there is none`;
}
