import {
  InvalidPayloadError,
  PushAnswer,
  RejectedItem,
} from 'backstage-plugin-cd-maturity-common';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { batchesOf, PushedItem, PushedItems } from './pushedItems';

/** Rows in one commit; on SQLite, half as many cost twice the time. */
const BATCH = 2_000;

/** Items that can be read, and why the others cannot: `read` throws an `InvalidPayloadError` for those. */
export function sortItems<V, T>(
  items: ReadonlyArray<PushedItem<V>>,
  read: (value: V) => T,
): { good: Array<{ index: number; value: T }>; bad: RejectedItem[] } {
  const good: Array<{ index: number; value: T }> = [];
  const bad: RejectedItem[] = [];
  for (const item of items) {
    const { index } = item;
    try {
      if ('unreadable' in item) {
        throw new InvalidPayloadError('', item.unreadable);
      }
      good.push({ index, value: read(item.value) });
    } catch (error) {
      if (!(error instanceof InvalidPayloadError)) {
        throw error;
      }
      bad.push({ index, field: error.field, reason: error.reason });
    }
  }
  return { good, bad };
}

/** Takes what was pushed, a batch per commit. `take` returns what of its batch it refused. */
export async function pushInBatches(
  items: PushedItems,
  take: (batch: PushedItem[]) => Promise<RejectedItem[]>,
): Promise<PushAnswer> {
  const answer: PushAnswer = { accepted: 0, rejected: [] };
  for (const batch of batchesOf(items, BATCH)) {
    const refused = await take(batch);
    answer.accepted += batch.length - refused.length;
    answer.rejected.push(...refused);
    await nextTurn();
  }
  return answer;
}
