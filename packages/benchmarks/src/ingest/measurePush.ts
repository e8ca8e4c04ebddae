import { Signal } from 'backstage-plugin-cd-maturity-common';
import { itemsOfArray } from 'backstage-plugin-cd-maturity-backend/src/push/pushedItems';
import { PushRights } from 'backstage-plugin-cd-maturity-backend/src/push/PushRights';
import { pushSignals } from 'backstage-plugin-cd-maturity-backend/src/push/pushSignals';
import { toSignalRow } from 'backstage-plugin-cd-maturity-backend/src/store/signalRows';
import { BenchDatabase } from '../evaluate/databases';
import { perSecond } from '../measure/perSecond';
import { timed } from '../measure/timed';
import { AS_OF } from '../seed/asOf';
import { SOURCE, signalsOf } from '../seed/signals';
import { Figure } from '../types';

/** Rows in one commit, as a push has them. */
const COMMIT = 2_000;
/** Rows in one statement of the bare insert; SQLite takes at most 500. */
const STATEMENT = 500;

/** Rows as they are, into the table with its indexes: nothing checked, nothing joined. */
async function insertBare(
  { db }: BenchDatabase,
  signals: Signal[],
): Promise<void> {
  const rows = signals.map(signal => toSignalRow(signal));
  for (let from = 0; from < rows.length; from += COMMIT) {
    await db.transaction(tx =>
      tx.batchInsert('signals', rows.slice(from, from + COMMIT), STATEMENT),
    );
  }
}

/** Pushed signals, beside a bare insert of the same rows. */
export async function measurePush(
  database: BenchDatabase,
  entities: number,
): Promise<Figure[]> {
  const { db, title } = database;
  const signals = Array.from({ length: entities }, (_, n) =>
    signalsOf(n, AS_OF),
  ).flat();
  const rights = await PushRights.of('bench', {
    db,
    writers: [
      { subject: 'bench', sources: [SOURCE], entities: [], owners: [] },
    ],
  });
  const bareMs = await timed(() => insertBare(database, signals));
  await db('signals').delete();
  const pushMs = await timed(() =>
    pushSignals({ db, rights }, itemsOfArray(signals), {
      now: AS_OF,
      dueAt: AS_OF,
    }),
  );
  const bare = perSecond(signals.length, bareMs);
  const pushed = perSecond(signals.length, pushMs);
  return [
    { name: `${title}: bare insert`, value: bare, unit: 'signals/s' },
    { name: `${title}: push`, value: pushed, unit: 'signals/s' },
    { name: `${title}: push / bare insert`, value: pushed / bare, unit: '×' },
  ];
}
