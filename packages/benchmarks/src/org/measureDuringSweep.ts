import { markKindsDirty } from 'backstage-plugin-cd-maturity-backend/src/store/markKindsDirty';
import { Knex } from 'knex';
import { BenchBackend } from '../backend/BenchBackend';
import { benchModels } from '../evaluate/openEngine';
import { Client } from '../load/Client';
import { Figure } from '../types';
import { loadFigures } from './loadFigures';
import { PAGE } from './paths';

const THINK_MS = 1_000;

/** The page of the organisation for people who look at it while the same process judges everything again. */
export async function measureDuringSweep(
  db: Knex,
  backend: BenchBackend,
  people: readonly Client[],
  seconds: number,
): Promise<Figure[]> {
  await markKindsDirty(db, {
    kinds: benchModels().judgedKinds,
    cause: 'sweep',
    dueAt: Date.now(),
  });
  return loadFigures(
    'page while all is judged again, 1 s to think',
    backend,
    people,
    client => Promise.all(PAGE.map(path => client.get(path))),
    { seconds: Math.max(seconds, 2), thinkMs: THINK_MS },
  );
}
