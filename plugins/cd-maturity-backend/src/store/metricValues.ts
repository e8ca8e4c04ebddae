import { Instant, MetricReading } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

/** What one metric said when it was last measured. */
export type StoredReading = { asOf: Instant; reading: MetricReading };
export type StoredReadings = Record<string, StoredReading>;

const CHUNK = 100;

export async function putReadings(
  db: Knex,
  rows: ReadonlyArray<{
    entityRef: string;
    asOf: Instant;
    readings: StoredReadings;
  }>,
): Promise<void> {
  await inChunks(rows, CHUNK, async slice => {
    await db('metric_values')
      .insert(
        slice.map(row => ({
          entity_ref: row.entityRef,
          as_of: row.asOf,
          readings: JSON.stringify(row.readings),
        })),
      )
      .onConflict('entity_ref')
      .merge();
  });
}

export async function readReadings(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Map<string, StoredReadings>> {
  const rows = await inChunks(entityRefs, CHUNK, async slice => {
    const found: Array<{ entity_ref: string; readings: string }> = await db(
      'metric_values',
    )
      .select('entity_ref', 'readings')
      .whereIn('entity_ref', slice);
    return found;
  });
  return new Map(rows.map(row => [row.entity_ref, JSON.parse(row.readings)]));
}
