import { Instant } from 'backstage-plugin-cd-maturity-common';
import { SourceActivity } from '../store/sources';
import { SourcePoll } from '../store/sourcePolls';

/** As `silentAfter.failedPolls` of the signal dictionary. */
const SILENT_AFTER_FAILED_POLLS = 3;

/**
 * Whether the silence of a source means that nothing happened. It does while the source was heard or answered a poll not
 * too long ago, and has not just failed three polls in a row.
 */
export function isAlive(
  source: { activity?: SourceActivity; poll?: SourcePoll },
  options: { silentAfterMs: number; asOf: Instant },
): boolean {
  const { activity, poll } = source;
  const heard = Math.max(
    activity?.lastDeliveryAt ?? -Infinity,
    poll?.succeededAt ?? -Infinity,
  );
  return (
    heard >= options.asOf - options.silentAfterMs &&
    (poll?.failedPolls ?? 0) < SILENT_AFTER_FAILED_POLLS
  );
}
