import { markDirty } from 'backstage-plugin-cd-maturity-backend/src/store/dirty';
import { EvaluationEngine } from 'backstage-plugin-cd-maturity-backend/src/evaluation/EvaluationEngine';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { timed } from '../measure/timed';
import { refOf } from '../seed/catalog';

/** Milliseconds for the first `count` entities, due all at once. */
export async function evaluateFirst(
  db: Knex,
  engine: EvaluationEngine,
  count: number,
  asOf: Instant,
): Promise<number> {
  const refs = Array.from({ length: count }, (_, n) => refOf(n));
  await markDirty(db, refs, { cause: 'sweep', dueAt: asOf });
  return timed(async () => {
    while (await engine.evaluateDue()) {
      // Until nothing is due.
    }
  });
}
