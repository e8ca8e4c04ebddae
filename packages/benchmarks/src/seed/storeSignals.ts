import { Instant } from 'backstage-plugin-cd-maturity-common';
import {
  noteScopeRoles,
  rolesOfSignals,
} from 'backstage-plugin-cd-maturity-backend/src/store/scopeRoles';
import { noteSource } from 'backstage-plugin-cd-maturity-backend/src/store/sources';
import { upsertSignals } from 'backstage-plugin-cd-maturity-backend/src/store/upsertSignals';
import { Knex } from 'knex';
import { SOURCE, signalsOf } from './signals';

/** Entities whose signals are written in one transaction. */
const CHUNK = 50;
const WATCHED_MS = 90 * 24 * 3_600_000;

/** Writes the signals of the first `count` entities as an ingestion would. */
export async function storeSignals(
  db: Knex,
  count: number,
  asOf: Instant,
): Promise<void> {
  for (let from = 0; from < count; from += CHUNK) {
    const size = Math.min(CHUNK, count - from);
    const signals = Array.from({ length: size }, (_, n) =>
      signalsOf(from + n, asOf),
    ).flat();
    await db.transaction(async tx => {
      await upsertSignals(tx, signals);
      await noteScopeRoles(tx, rolesOfSignals(signals));
    });
  }
  await noteSource(db, SOURCE, {
    firstDeliveryAt: asOf - WATCHED_MS,
    lastDeliveryAt: asOf,
  });
}
