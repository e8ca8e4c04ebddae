import { eventTime, Instant, Suite } from '../../signals';
import { perContext } from '../perContext';
import { DAY_MS } from '../time';
import { MetricContext, Window } from '../types';
import { finishedStages } from './runs';

/** Names prove presence, not absence: only what was seen within this time can be missed. */
const SEEN_WITHIN_MS = 180 * DAY_MS;

const suiteTimes = perContext(context => {
  const times = new Map<Suite, Instant[]>();
  for (const stage of finishedStages(context)) {
    const at = eventTime(stage);
    for (const suite of stage.suites) {
      const known = times.get(suite);
      if (known) known.push(at);
      else times.set(suite, [at]);
    }
  }
  return times;
});

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
  return seen
    ? undefined
    : `no ${words} recognised: correct the rule or confirm there is none`;
}
