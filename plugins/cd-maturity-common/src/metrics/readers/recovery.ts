import { Instant } from '../../signals';
import { perContext } from '../perContext';
import { inOrder } from '../sample';
import { FailedDeployment, failedDeployments } from './failures';

/** A failed deployment in order of finish; `endedAt` is absent while it is not over. */
export type Impairment = { at: Instant; endedAt?: Instant };

function endOf({ incidents, repair }: FailedDeployment): Instant | undefined {
  if (incidents.length === 0) return repair?.at;
  const ends = incidents.flatMap(({ resolvedAt }) => resolvedAt ?? []);
  return ends.length === incidents.length ? Math.max(...ends) : undefined;
}

/** Of each failed deployment when the impairment ended: all its incidents resolved, else repaired. */
export const impairments = perContext((context): Impairment[] =>
  inOrder(
    [...failedDeployments(context).values()].map(failed => ({
      at: failed.deployment.at,
      endedAt: endOf(failed),
    })),
  ),
);
