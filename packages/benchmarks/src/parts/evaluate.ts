import { openPostgres, openSqlite } from '../evaluate/databases';
import { measureEvaluation } from '../evaluate/measureEvaluation';
import { SIGNALS_PER_ENTITY } from '../seed/signals';
import { Figure, PartOptions, PartResult } from '../types';

/** The evaluation of the backend: from stored signals to stored results. */
export async function evaluate({
  entities = 1_000,
}: PartOptions): Promise<PartResult> {
  const figures: Figure[] = [];
  const notes: string[] = [];
  for (const open of [openSqlite, openPostgres]) {
    const database = await open();
    if (!database) {
      notes.push(
        'PostgreSQL is left out: no server answers on 127.0.0.1:5432.',
      );
      continue;
    }
    try {
      figures.push(...(await measureEvaluation(database, entities)));
    } finally {
      await database.drop();
    }
  }
  return {
    part: 'evaluate',
    work: `${entities} entities × ${SIGNALS_PER_ENTITY} signals, all figures and the CD model, from the store to the store`,
    figures,
    notes,
  };
}
