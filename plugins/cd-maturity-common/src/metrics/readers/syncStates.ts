import { GitopsSync, Instant } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { inOrder } from '../sample';
import { MetricContext } from '../types';
import { groupBy } from './groupBy';

/** An application as one controller knows it. */
function applicationKey({ source, scope, application }: GitopsSync): string {
  return `${source} ${scope} ${application}`;
}

/** What was said of each application, in order of time. */
export const statesByApplication = perContext(({ evidence }) =>
  groupBy(evidence.gitopsSyncs, applicationKey),
);

/** From the first word that live and declared state differ to the first that they agree; `endedAt` is absent while they do. */
export type Drift = { at: Instant; endedAt?: Instant };

/** Where the controller cannot tell, nothing begins and nothing ends. */
function driftsOf(states: readonly GitopsSync[]): Drift[] {
  const drifts: Drift[] = [];
  let open: Drift | undefined;
  for (const { sync, at } of states) {
    if (sync === 'out-of-sync' && !open) {
      open = { at };
      drifts.push(open);
    } else if (sync === 'synced' && open) {
      open.endedAt = at;
      open = undefined;
    }
  }
  return drifts;
}

const drifts = perContext((context): Drift[] =>
  [...statesByApplication(context).values()].flatMap(driftsOf),
);

/** Drifts that ended, in order of their end. */
export const endedDrifts = perContext(context =>
  inOrder(
    mapDefined(drifts(context), ({ at, endedAt }) =>
      endedAt === undefined ? undefined : { at: endedAt, value: endedAt - at },
    ),
  ),
);

/** How many applications were out of sync at an instant. */
export function countDriftsAt(context: MetricContext, at: Instant): number {
  return drifts(context).filter(
    drift =>
      drift.at < at && (drift.endedAt === undefined || drift.endedAt >= at),
  ).length;
}
