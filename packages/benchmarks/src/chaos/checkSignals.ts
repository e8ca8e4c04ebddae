import { signalId } from 'backstage-plugin-cd-maturity-backend/src/store/signalRows';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { Delivery } from './deliveries';

/** Nothing that was acknowledged is lost, and nothing is there twice. Problems in words. */
export async function checkSignals(
  db: Knex,
  deliveries: readonly Delivery[],
  acknowledged: ReadonlySet<string>,
  pushed: { signals: readonly Signal[]; tried: readonly Signal[] } = {
    signals: [],
    tried: [],
  },
): Promise<string[]> {
  const problems: string[] = [];
  const kept: Array<{ delivery_id: string; state: string; reason?: string }> =
    await db('deliveries').select('delivery_id', 'state', 'reason');
  const states = new Map(kept.map(row => [row.delivery_id, row]));
  if (states.size !== kept.length) {
    problems.push('a delivery is kept twice');
  }
  for (const id of acknowledged) {
    const row = states.get(id);
    if (row?.state !== 'done') {
      problems.push(
        `delivery ${id} is ${row?.state ?? 'lost'} ${row?.reason ?? ''}`,
      );
    }
  }
  const expected = new Set(
    deliveries
      .filter(({ id }) => states.has(id))
      .flatMap(({ signals }) => signals)
      .map(signalId),
  );
  // The id is the hash of what makes a signal the same, and the key of the table.
  const found = new Set<string>(await db('signals').pluck('id'));
  const tried = new Set(pushed.tried.map(signalId));
  const missing = [...expected, ...pushed.signals.map(signalId)].filter(
    key => !found.has(key),
  );
  const surplus = [...found].filter(
    key => !expected.has(key) && !tried.has(key),
  );
  if (missing.length > 0) {
    problems.push(`${missing.length} signals are missing: ${missing[0]}`);
  }
  if (surplus.length > 0) {
    problems.push(`${surplus.length} signals are of nobody: ${surplus[0]}`);
  }
  return problems;
}
