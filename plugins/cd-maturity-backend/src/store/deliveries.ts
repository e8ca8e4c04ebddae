import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';
import { dueBy } from './dueBy';

/** A poll may bring thousands on one page. */
const CHUNK = 100;

export type NewDelivery = {
  source: string;
  deliveryId: string;
  event: string;
  /** Body as it came, not parsed. */
  payload: string;
  receivedAt: Instant;
};

export type StoredDelivery = NewDelivery & {
  id: string;
  attempts: number;
  /** Somebody asked for it to be read again. */
  isReplay: boolean;
};

type DeliveryRow = {
  id: BigIntValue;
  source: string;
  delivery_id: string;
  event: string;
  payload: string;
  received_at: BigIntValue;
  attempts: number;
  replays: number;
};

/** The write before senders get their answer. A delivery that is already there changes nothing. In a transaction when there may be many. */
export async function putDeliveries(
  db: Knex,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  await inChunks(deliveries, CHUNK, async slice => {
    await db('deliveries')
      .insert(
        slice.map(delivery => ({
          source: delivery.source,
          delivery_id: delivery.deliveryId,
          event: delivery.event,
          payload: delivery.payload,
          received_at: delivery.receivedAt,
          state: 'pending',
          next_at: delivery.receivedAt,
        })),
      )
      .onConflict(['source', 'delivery_id'])
      .ignore();
  });
}

/**
 * The next waiting deliveries, oldest first, at most `limit` and about `maxBytes` of payload. Call it in a transaction:
 * on PostgreSQL the rows stay locked until its end and other processes pass them by.
 */
export async function takeDeliveries(
  db: Knex,
  options: {
    sources: string[];
    now: Instant;
    limit: number;
    maxBytes: number;
    /** Between two attempts. */
    longestWaitMs: number;
  },
): Promise<StoredDelivery[]> {
  const waiting = db('deliveries')
    .select('id', { size: db.raw('octet_length(payload)') })
    .where('state', 'pending')
    .where(dueBy(db, 'next_at', options))
    .whereIn('source', options.sources)
    .orderBy(['next_at', 'id'])
    .limit(options.limit);
  if (isPostgres(db)) {
    waiting.forUpdate().skipLocked();
  }
  const ids: BigIntValue[] = [];
  let bytes = 0;
  for (const { id, size } of await waiting) {
    bytes += size;
    if (ids.length > 0 && bytes > options.maxBytes) {
      break;
    }
    ids.push(id);
  }
  if (ids.length === 0) {
    return [];
  }
  const rows: DeliveryRow[] = await db('deliveries')
    .whereIn('id', ids)
    .orderBy('id');
  return rows.map(row => ({
    id: String(row.id),
    source: row.source,
    deliveryId: row.delivery_id,
    event: row.event,
    payload: row.payload,
    receivedAt: toInstant(row.received_at),
    attempts: row.attempts,
    isReplay: row.replays > 0,
  }));
}

/** A delivery that was read, and why it gave no signal when it gave none. */
export type ReadDelivery = { id: string; note?: string };

/** Takes deliveries out of the queue. Few notes are said again and again: those with the same share a statement. */
export async function finishDeliveries(
  db: Knex,
  read: readonly ReadDelivery[],
): Promise<void> {
  const byNote = new Map<string | undefined, string[]>();
  for (const { id, note } of read) {
    byNote.set(note, [...(byNote.get(note) ?? []), id]);
  }
  for (const [note, ids] of byNote) {
    await db('deliveries')
      .whereIn('id', ids)
      .update({ state: 'done', reason: note ?? null });
  }
}

export async function retryDelivery(
  db: Knex,
  id: string,
  next: { attempts: number; at: Instant },
): Promise<void> {
  await db('deliveries')
    .where({ id })
    .update({ attempts: next.attempts, next_at: next.at });
}

/** Takes a delivery out of the queue and keeps it, with the reason, as a dead letter. */
export async function buryDelivery(
  db: Knex,
  id: string,
  cause: { field?: string; reason: string; at: Instant },
): Promise<void> {
  await db('deliveries')
    .where({ id })
    .update({
      state: 'dead',
      died_at: cause.at,
      field: cause.field || null,
      reason: cause.reason,
    });
}

/** Sources with deliveries from up to then that nobody has read yet. Those that failed before are not waited for. */
export async function sourcesWithUnread(
  db: Knex,
  sources: readonly string[],
  until: Instant,
): Promise<Set<string>> {
  const unread = new Set<string>();
  for (const source of sources) {
    const first = await db('deliveries')
      .where({ source, state: 'pending', attempts: 0 })
      .where('received_at', '<=', until)
      .first('id');
    if (first) {
      unread.add(source);
    }
  }
  return unread;
}
