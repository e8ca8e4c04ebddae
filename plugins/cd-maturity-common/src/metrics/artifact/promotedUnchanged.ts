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

type FirstBelow = {
  digests: Map<string, Instant>;
  commits: Map<string, Instant>;
  /** Commits whose deployment did not say a digest. */
  commitsOnly: Map<string, Instant>;
};

/** First successful deployment of each artifact below production. */
const firstBelow = perContext((context): FirstBelow => {
  const first: FirstBelow = {
    digests: new Map(),
    commits: new Map(),
    commitsOnly: new Map(),
  };
  const note = (times: Map<string, Instant>, id = '', at: Instant) => {
    if (id && !times.has(id)) times.set(id, at);
  };
  for (const deployment of finishedDeployments(context)) {
    const { tier, outcome, digest, sha, finishedAt } = deployment;
    if (outcome === 'success' && LOWER.includes(tier)) {
      note(first.digests, digest, finishedAt);
      note(first.commits, sha, finishedAt);
      if (!digest) note(first.commitsOnly, sha, finishedAt);
    }
  }
  return first;
});

/** Compares digests where both sides have one, else commits. */
function wasBelow(
  { digests, commits, commitsOnly }: FirstBelow,
  { digest, sha = '', finishedAt }: FinishedDeployment,
): boolean {
  const before = digest
    ? digests.get(digest) ?? commitsOnly.get(sha)
    : commits.get(sha);
  return before !== undefined && before <= finishedAt;
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
