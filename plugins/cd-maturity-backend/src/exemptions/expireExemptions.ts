import { Instant } from 'backstage-plugin-cd-maturity-common';
import { StaleStateError } from '../service/StaleStateError';
import { readOverdueExemptions } from '../store/exemptions';
import { answerExemption } from './answerExemption';
import { ExemptionDeps } from './types';

const BATCH = 100;

/**
 * Marks exemptions and requests whose last day has passed. Results do not wait for it: an evaluation looks at the day
 * itself.
 */
export async function expireExemptions(
  deps: Pick<ExemptionDeps, 'db' | 'models'>,
  now: Instant,
): Promise<number> {
  let expired = 0;
  for (;;) {
    const overdue = await readOverdueExemptions(deps.db, now, BATCH);
    for (const exemption of overdue) {
      try {
        await deps.db.transaction(tx =>
          answerExemption(tx, deps, exemption, { type: 'expire', at: now }),
        );
        expired += 1;
      } catch (error) {
        // Somebody answered it meanwhile, or another process was faster.
        if (!(error instanceof StaleStateError)) {
          throw error;
        }
      }
    }
    if (overdue.length < BATCH) {
      return expired;
    }
  }
}
