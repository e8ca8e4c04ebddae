import { GitopsSync } from '../../signals';
import { perContext } from '../perContext';
import { groupBy } from './groupBy';
import { lengthsOf, Span, spansOf } from './spans';

/** An application as one controller knows it. */
function applicationKey({ source, scope, application }: GitopsSync): string {
  return `${source} ${scope} ${application}`;
}

/** What was said of each application, in order of time. */
export const statesByApplication = perContext(({ evidence }) =>
  groupBy(evidence.gitopsSyncs, applicationKey),
);

/**
 * From the first word that live and declared state differ to the first that they agree. Where the controller cannot tell,
 * nothing begins and nothing ends.
 */
export const drifts = perContext((context): Span<GitopsSync>[] =>
  [...statesByApplication(context).values()].flatMap(states =>
    spansOf(states, {
      begins: ({ sync }) => sync === 'out-of-sync',
      ends: ({ sync }) => sync === 'synced',
      at: ({ at }) => at,
    }),
  ),
);

/** Drifts that ended, in order of their end. */
export const endedDrifts = perContext(context => lengthsOf(drifts(context)));
