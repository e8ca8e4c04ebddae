import { DeadLetters } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant } from '../database/values';

const NEWEST = 200;

type DeadLetterRow = {
  id: BigIntValue;
  source: string;
  event: string;
  received_at: BigIntValue;
  field: string | null;
  reason: string;
};

/** The newest deliveries that could not be read. */
export async function readDeadLetters(
  db: Knex,
  options: { source?: string },
): Promise<DeadLetters> {
  const query = db('dead_letters')
    .select('id', 'source', 'event', 'received_at', 'field', 'reason')
    .orderBy('id', 'desc')
    .limit(NEWEST);
  if (options.source) {
    query.where('source', options.source);
  }
  const rows: DeadLetterRow[] = await query;
  return {
    items: rows.map(row => ({
      id: String(row.id),
      source: row.source,
      event: row.event,
      receivedAt: new Date(toInstant(row.received_at)).toISOString(),
      ...(row.field ? { field: row.field } : {}),
      reason: row.reason,
    })),
  };
}
