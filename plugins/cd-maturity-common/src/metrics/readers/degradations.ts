import { GitopsSync } from '../../signals';
import { perContext } from '../perContext';
import { inOrder } from '../sample';
import { Span, spansOf } from './spans';
import { statesByApplication } from './syncStates';

/** A production application turned bad; `begun` says which one and where. */
export type Degradation = Span<GitopsSync>;

/** In order of time. Suspended, missing and unknown applications neither begin nor end it. */
export const degradations = perContext((context): Degradation[] =>
  inOrder(
    [...statesByApplication(context).values()].flatMap(states =>
      spansOf(
        states.filter(({ tier }) => tier === 'production'),
        {
          begins: ({ health }) => health === 'degraded',
          ends: ({ health }) => health === 'healthy',
          at: ({ at }) => at,
        },
      ),
    ),
  ),
);
