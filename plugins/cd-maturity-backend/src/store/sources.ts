import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { greatest, least } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

export type SourceActivity = {
  firstDeliveryAt: Instant;
  lastDeliveryAt: Instant;
};

/** Notes that a source was heard. */
export async function noteSource(
  db: Knex,
  source: string,
  heard: SourceActivity,
): Promise<void> {
  await db('sources')
    .insert({
      source,
      first_delivery_at: heard.firstDeliveryAt,
      last_delivery_at: heard.lastDeliveryAt,
    })
    .onConflict('source')
    .merge({
      first_delivery_at: least(
        db,
        'sources.first_delivery_at',
        'excluded.first_delivery_at',
      ),
      last_delivery_at: greatest(
        db,
        'sources.last_delivery_at',
        'excluded.last_delivery_at',
      ),
    });
}

export async function readSources(
  db: Knex,
): Promise<Map<string, SourceActivity>> {
  const rows: Array<{
    source: string;
    first_delivery_at: BigIntValue;
    last_delivery_at: BigIntValue;
  }> = await db('sources');
  return new Map(
    rows.map(row => [
      row.source,
      {
        firstDeliveryAt: toInstant(row.first_delivery_at),
        lastDeliveryAt: toInstant(row.last_delivery_at),
      },
    ]),
  );
}
