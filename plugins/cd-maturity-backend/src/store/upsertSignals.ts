import { Signal } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { isLater, SignalRow, toSignalRow } from './signalRows';

/** Twelve values a row; SQLite takes at most 500 rows in one statement. */
const CHUNK = 250;

/**
 * A row is replaced only by a later word of its provider. With equal sequence the content decides, by bytes: a
 * corrected payload is not simply dropped, and whatever the order of arrival, the same row stays.
 */
function laterOnly(db: Knex): Knex.Raw {
  const bytes = isPostgres(db) ? ' collate "C"' : '';
  return db.raw(
    `(excluded.seq, excluded.data${bytes}, coalesce(excluded.evidence, '')${bytes}) > ` +
      `(signals.seq, signals.data${bytes}, coalesce(signals.evidence, '')${bytes})`,
  );
}

/** One row per id, in order of id so that two writers never wait for each other in a circle. */
function latestRows(signals: readonly Signal[]): SignalRow[] {
  const byId = new Map<string, SignalRow>();
  for (const signal of signals) {
    const row = toSignalRow(signal);
    const known = byId.get(row.id);
    if (!known || isLater(row, known)) {
      byId.set(row.id, row);
    }
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Writes signals so that the same ones, in any order and any number of times, leave the same table. */
export async function upsertSignals(
  db: Knex,
  signals: readonly Signal[],
): Promise<void> {
  await inChunks(latestRows(signals), CHUNK, async rows => {
    await db('signals')
      .insert(rows)
      .onConflict('id')
      .merge([
        'scope_key',
        'seq',
        'at',
        'outcome',
        'env_tier',
        'sha',
        'part',
        'data',
        'evidence',
      ])
      .whereRaw(laterOnly(db));
  });
}
