import { Instant } from '../../signals';
import { perContext } from '../perContext';
import { ratioMetric } from '../ratioMetric';
import {
  artifactOf,
  countedDeployments,
  FinishedDeployment,
  finishedDeployments,
} from '../readers/productionDeployments';
import { NO_DEPLOYMENT } from '../reasons';
import { yesNo } from '../sample';
import { OWN } from '../sources';

const LOWER = ['staging', 'test', 'development'];

/** First successful deployment below production of each digest and of each commit without one. */
const firstBelow = perContext(context => {
  const first = new Map<string, Instant>();
  for (const deployment of finishedDeployments(context)) {
    const { tier, outcome, digest, sha, finishedAt } = deployment;
    if (outcome === 'success' && LOWER.includes(tier)) {
      for (const id of digest ? [digest] : [sha]) {
        if (id && !first.has(id)) first.set(id, finishedAt);
      }
    }
  }
  return first;
});

function wasBelow(
  first: ReadonlyMap<string, Instant>,
  { digest, sha, finishedAt }: FinishedDeployment,
): boolean {
  return [digest, sha].some(id => {
    const before = first.get(id ?? '');
    return before !== undefined && before <= finishedAt;
  });
}

export const promotedUnchanged = ratioMetric(
  {
    id: 'artifact.promoted_unchanged_ratio',
    title: 'Promoted unchanged',
    unit: 'ratio',
    direction: 'up',
    definition:
      'Production deployments whose artifact (digest, else commit) was successfully deployed to a lower environment before / production deployments.',
    source: OWN,
    reads: ['deployment'],
  },
  {
    samples: context =>
      countedDeployments(context).map(({ at, last }) =>
        yesNo(
          at,
          artifactOf(last) === undefined
            ? undefined
            : wasBelow(firstBelow(context), last),
        ),
      ),
    none: NO_DEPLOYMENT,
    unknown: 'it is not known what was deployed',
  },
);
