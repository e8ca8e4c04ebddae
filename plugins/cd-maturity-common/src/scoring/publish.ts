import { Instant } from '../signals';

/** How long a lower level waits before it is shown. @public */
export const PATIENCE_MS = 24 * 60 * 60 * 1000;

/**
 * Rank of the level, or null while the entity is unrated.
 *
 * @public
 */
export type ShownRank = number | null;

/** What pages show, and what waits to replace it. @public */
export type Published = {
  level: ShownRank;
  pending?: {
    /** When the computed level fell below the published one. */
    since: Instant;
    /** Highest level computed since then. */
    level: ShownRank;
    /** When that level is shown, unless things recover. */
    publishAt: Instant;
  };
};

/**
 * The level to show. A higher one counts at once; a lower one waits a day, so that an outage or a bad morning passes
 * unseen, and then the highest of that day counts. Losing the rating altogether is the lowest.
 * @param previous - undefined on the first evaluation and when the model changed
 * @public
 */
export function publish(
  previous: Published | undefined,
  computed: { level: number; unrated: boolean },
  now: Instant,
): Published {
  const level = computed.unrated ? null : computed.level;
  if (!previous || !isBelow(level, previous.level)) {
    return { level };
  }
  const { pending } = previous;
  if (!pending) {
    return { level: previous.level, pending: startWaiting(level, now) };
  }
  const highest = isBelow(pending.level, level) ? level : pending.level;
  if (now < pending.publishAt) {
    return { level: previous.level, pending: { ...pending, level: highest } };
  }
  return isBelow(level, highest)
    ? { level: highest, pending: startWaiting(level, now) }
    : { level: highest };
}

function startWaiting(level: ShownRank, now: Instant) {
  return { since: now, level, publishAt: now + PATIENCE_MS };
}

function isBelow(a: ShownRank, b: ShownRank): boolean {
  return (a ?? -1) < (b ?? -1);
}
