import { GitopsSync, Instant } from '../../signals';
import { perContext } from '../perContext';
import { inOrder } from '../sample';
import { statesByApplication } from './syncStates';

/** A production application turned bad; `endedAt` is absent while it is. */
export type Degradation = {
  at: Instant;
  scope: string;
  environment: string;
  endedAt?: Instant;
};

/** Suspended, missing and unknown applications neither begin nor end it. */
function degradationsOf(states: readonly GitopsSync[]): Degradation[] {
  const found: Degradation[] = [];
  let open: Degradation | undefined;
  for (const { health, at, scope, environment } of states) {
    if (health === 'degraded' && !open) {
      open = { at, scope, environment };
      found.push(open);
    } else if (health === 'healthy' && open) {
      open.endedAt = at;
      open = undefined;
    }
  }
  return found;
}

/** In order of time. */
export const degradations = perContext((context): Degradation[] =>
  inOrder(
    [...statesByApplication(context).values()].flatMap(states =>
      degradationsOf(states.filter(({ tier }) => tier === 'production')),
    ),
  ),
);
