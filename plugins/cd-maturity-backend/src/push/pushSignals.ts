import {
  Instant,
  InvalidPayloadError,
  PushAnswer,
  Signal,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { zeroByteIn } from '../ingestion/zeroByteIn';
import { noteSource } from '../store/sources';
import { storeSignals } from '../store/storeSignals';
import { PushedItems } from './pushedItems';
import { PushRights } from './PushRights';
import { pushInBatches, sortItems } from './pushInBatches';

function readSignal(value: unknown, rights: PushRights): Signal {
  const parsed = signalSchema.safeParse(value);
  if (!parsed.success) {
    throw InvalidPayloadError.fromZod(parsed.error);
  }
  const signal = parsed.data;
  if (!rights.maySendFor(signal.source)) {
    throw new InvalidPayloadError(
      'source',
      `'${signal.source}' is not among the sources that the caller may send for`,
    );
  }
  const field = zeroByteIn(signal);
  if (field) {
    throw new InvalidPayloadError(field, 'holds a zero byte');
  }
  return signal;
}

/** Takes signals that no module brings. Each is judged by itself: the wrong ones are named, the others count. */
export function pushSignals(
  deps: { db: Knex; rights: PushRights },
  items: PushedItems,
  push: { now: Instant; dueAt: Instant },
): Promise<PushAnswer> {
  const { db, rights } = deps;
  return pushInBatches(items, async batch => {
    const { good, bad } = sortItems(batch, value => readSignal(value, rights));
    const fresh = good.map(({ value }) => value);
    await db.transaction(async tx => {
      const sources = new Set(fresh.map(signal => signal.source));
      // In order, as whoever reads deliveries notes them.
      for (const source of [...sources].sort()) {
        await noteSource(tx, source, {
          firstDeliveryAt: push.now,
          lastDeliveryAt: push.now,
        });
      }
      await storeSignals(tx, { fresh }, push);
    });
    return bad;
  });
}
