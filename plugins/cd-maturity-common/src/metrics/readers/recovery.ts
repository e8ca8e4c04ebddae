import { Instant } from '../../signals';
import { perContext } from '../perContext';
import { inOrder } from '../sample';
import { FailedDeployment, failedDeployments } from './failures';

/** A failed deployment in order of finish; `endedAt` is absent while it is not over. */
export type Impairment = {
  at: Instant;
  /** When somebody or something noticed; absent where only the repair is known. */
  detectedAt?: Instant;
  endedAt?: Instant;
};

function detectionOf({
  incidents,
  unhealthy,
}: FailedDeployment): Instant | undefined {
  const times = incidents.map(({ openedAt }) => openedAt);
  if (unhealthy) times.push(unhealthy.at);
  return times.length > 0 ? Math.min(...times) : undefined;
}

function endOf({
  incidents,
  repair,
  unhealthy,
}: FailedDeployment): Instant | undefined {
  if (incidents.length === 0) return repair?.at ?? unhealthy?.endedAt;
  const ends = incidents.flatMap(({ resolvedAt }) => resolvedAt ?? []);
  return ends.length === incidents.length ? Math.max(...ends) : undefined;
}

/** Of each failed deployment when the impairment ended: all its incidents resolved, else repaired, else healthy again. */
export const impairments = perContext((context): Impairment[] =>
  inOrder(
    [...failedDeployments(context).values()].map(failed => ({
      at: failed.deployment.at,
      detectedAt: detectionOf(failed),
      endedAt: endOf(failed),
    })),
  ),
);
