import { DeliveryState, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant, toOptionalInstant } from '../database/values';

/** A delivery as those see it who run the product. */
export type ListedDelivery = {
  id: string;
  source: string;
  deliveryId: string;
  event: string;
  state: DeliveryState;
  receivedAt: Instant;
  attempts: number;
  replays: number;
  field?: string;
  reason?: string;
  diedAt?: Instant;
};

export type DeliveryQuery = {
  source?: string;
  state?: DeliveryState;
  event?: string;
  from?: Instant;
  to?: Instant;
  /** The last one of the page before. */
  after?: { receivedAt: Instant; id: string };
  limit: number;
};

type ListedRow = {
  id: BigIntValue;
  source: string;
  delivery_id: string;
  event: string;
  state: DeliveryState;
  received_at: BigIntValue;
  attempts: number;
  replays: number;
  field: string | null;
  reason: string | null;
  died_at: BigIntValue | null;
};

const COLUMNS = [
  'id',
  'source',
  'delivery_id',
  'event',
  'state',
  'received_at',
  'attempts',
  'replays',
  'field',
  'reason',
  'died_at',
];

function fromRow(row: ListedRow): ListedDelivery {
  return {
    id: String(row.id),
    source: row.source,
    deliveryId: row.delivery_id,
    event: row.event,
    state: row.state,
    receivedAt: toInstant(row.received_at),
    attempts: row.attempts,
    replays: row.replays,
    field: row.field ?? undefined,
    reason: row.reason ?? undefined,
    diedAt: toOptionalInstant(row.died_at),
  };
}

/** Newest first. */
export async function listDeliveries(
  db: Knex,
  query: DeliveryQuery,
): Promise<ListedDelivery[]> {
  const { source, state, event, from, to, after } = query;
  const select = db('deliveries')
    .select(COLUMNS)
    .orderBy([
      { column: 'received_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(query.limit);
  for (const [column, value] of Object.entries({ source, state, event })) {
    if (value !== undefined) {
      select.where(column, value);
    }
  }
  if (from !== undefined) {
    select.where('received_at', '>=', from);
  }
  if (to !== undefined) {
    select.where('received_at', '<', to);
  }
  if (after) {
    select
      .where('received_at', '<=', after.receivedAt)
      .where(rest =>
        rest
          .where('received_at', '<', after.receivedAt)
          .orWhere('id', '<', after.id),
      );
  }
  const rows: ListedRow[] = await select;
  return rows.map(fromRow);
}

/** One of them, with its payload. */
export async function readDelivery(
  db: Knex,
  id: string,
): Promise<(ListedDelivery & { payload: string }) | undefined> {
  const row: (ListedRow & { payload: string }) | undefined = await db(
    'deliveries',
  )
    .select(COLUMNS.concat('payload'))
    .where({ id })
    .first();
  return row && { ...fromRow(row), payload: row.payload };
}
