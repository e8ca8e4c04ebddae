import { addChanges as put } from 'backstage-plugin-cd-maturity-backend/src/store/scoreChanges';
import { CompiledModel, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';

const DAY_MS = 24 * 3_600_000;
const PAGE = 1_000;

/** A status that moved, for every entity, over the last hundred days. */
export async function addChanges(
  db: Knex,
  { model, practices }: CompiledModel,
  now: Instant,
): Promise<void> {
  const { id, version } = model.metadata;
  const refs: string[] = await db('scores').pluck('entity_ref');
  for (let from = 0; from < refs.length; from += PAGE) {
    await put(
      db,
      refs.slice(from, from + PAGE).map((entityRef, n) => ({
        entityRef,
        model: id,
        modelVersion: version,
        at: now - ((from + n) % 100) * DAY_MS,
        causes: ['signals'],
        changes: [
          {
            what: 'practice',
            id: practices[n % practices.length].id,
            from: 'fail',
            to: 'pass',
            clauses: [],
          },
        ],
      })),
    );
  }
}
