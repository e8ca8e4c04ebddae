import { upsertSignals } from 'backstage-plugin-cd-maturity-backend/src/store/upsertSignals';
import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { signalsOf } from '../seed/signals';

const PER_WRITE = 5_000;

/** The same signals under other ids, moved back in time. */
function movedBack(signals: readonly Signal[], copy: number, byMs: number) {
  return signals.map(signal => {
    const moved = Object.entries(signal).map(([key, value]) =>
      key.endsWith('At') || key === 'at' ? [key, value - byMs] : [key, value],
    );
    return {
      ...Object.fromEntries(moved),
      externalId: `${signal.externalId}/${copy}`,
    } as Signal;
  });
}

/**
 * Adds to what an entity has its own signals again and again, each time moved back.
 * @param byMs - how far each copy lies behind the one before
 */
export async function addCopies(
  db: Knex,
  options: { entities: number; copies: number; byMs: number; asOf: Instant },
): Promise<void> {
  const { entities, copies, byMs, asOf } = options;
  let waiting: Signal[] = [];
  const write = async () => {
    const batch = waiting;
    waiting = [];
    await db.transaction(tx => upsertSignals(tx, batch));
  };
  for (let entity = 0; entity < entities; entity += 1) {
    const own = signalsOf(entity, asOf);
    for (let copy = 1; copy <= copies; copy += 1) {
      waiting.push(...movedBack(own, copy, copy * byMs));
      if (waiting.length >= PER_WRITE) {
        await write();
      }
    }
  }
  await write();
}
