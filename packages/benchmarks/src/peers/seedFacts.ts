import { Knex } from 'knex';
import { refOf } from '../seed/catalog';
import { FACTS_ID, factSchema, factsOf } from './checks';

const VERSION = '1.0.0';
const CHUNK = 500;

/** Writes the newest facts of entities, as a collector of Tech Insights would. */
export async function seedFacts(db: Knex, entities: number): Promise<void> {
  await db('fact_schemas').insert({
    id: FACTS_ID,
    version: VERSION,
    schema: JSON.stringify(factSchema),
  });
  const rows = Array.from({ length: entities }, (_, n) => ({
    id: FACTS_ID,
    version: VERSION,
    entity: refOf(n),
    facts: JSON.stringify(factsOf(n)),
  }));
  await db.batchInsert('facts', rows, CHUNK);
  await db.raw('ANALYZE facts');
}
