import { openPostgres } from '../evaluate/databases';
import { seedOrganisation } from '../org/seedOrganisation';
import { tableSizes } from '../soak/tableSizes';
import { storeSignals } from '../seed/storeSignals';
import { SIGNALS_PER_ENTITY } from '../seed/signals';
import { PartOptions, PartResult } from '../types';

/** What grows with what. */
const GROUPS: ReadonlyArray<[group: string, tables: string[]]> = [
  ['signals', ['signals']],
  [
    'results of an entity',
    ['scores', 'score_details', 'metric_values', 'entities', 'bindings'],
  ],
  ['a change in the log', ['score_changes']],
  ['a move of a level', ['level_moves']],
  ['a group', ['score_groups']],
  ['a group and day', ['group_days']],
];

/** What a row takes on PostgreSQL with its indexes, for the sizing table of the operating page. */
export async function sizes({
  entities = 2_000,
}: PartOptions): Promise<PartResult> {
  const part = 'sizes';
  const work = `bytes with indexes on PostgreSQL, ${entities} entities × ${SIGNALS_PER_ENTITY} signals, results, half a year of days`;
  const database = await openPostgres();
  if (!database) {
    const notes = ['Left out: no PostgreSQL answers on 127.0.0.1:5432.'];
    return { part, work, figures: [], notes };
  }
  try {
    const { db } = database;
    const now = Date.now();
    await seedOrganisation(db, entities, now);
    await storeSignals(db, entities, now);
    await db.raw('VACUUM FULL');
    const bytes = await tableSizes(db);
    const figures = [];
    for (const [name, tables] of GROUPS) {
      const [{ n }] = await db(tables[0]).count({ n: '*' });
      const size = tables.reduce(
        (sum, table) => sum + (bytes.get(table) ?? 0),
        0,
      );
      figures.push(
        { group: name, name: 'rows', value: Number(n), unit: '' },
        { group: name, name: 'each', value: size / Number(n), unit: 'bytes' },
      );
    }
    return { part, work, figures };
  } finally {
    await database.drop();
  }
}
