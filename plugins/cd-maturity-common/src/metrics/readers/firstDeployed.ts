import { EnvironmentTier, Instant } from '../../signals';
import { MetricContext } from '../types';
import {
  FinishedDeployment,
  finishedDeployments,
} from './productionDeployments';

/** When an artifact was first deployed successfully to environments of some tiers. */
export type FirstDeployed = {
  digests: Map<string, Instant>;
  commits: Map<string, Instant>;
  /** Commits whose deployment did not say a digest. */
  commitsOnly: Map<string, Instant>;
};

export function firstDeployedTo(
  context: MetricContext,
  tiers: readonly EnvironmentTier[],
): FirstDeployed {
  const first: FirstDeployed = {
    digests: new Map(),
    commits: new Map(),
    commitsOnly: new Map(),
  };
  const note = (times: Map<string, Instant>, id = '', at: Instant) => {
    if (id && !times.has(id)) times.set(id, at);
  };
  for (const deployment of finishedDeployments(context)) {
    const { tier, outcome, digest, sha, finishedAt } = deployment;
    if (outcome === 'success' && tiers.includes(tier)) {
      note(first.digests, digest, finishedAt);
      note(first.commits, sha, finishedAt);
      if (!digest) note(first.commitsOnly, sha, finishedAt);
    }
  }
  return first;
}

/** When the artifact of a deployment was there before; compares digests where both sides have one, else commits. */
export function deployedBefore(
  { digests, commits, commitsOnly }: FirstDeployed,
  { digest, sha = '', finishedAt }: FinishedDeployment,
): Instant | undefined {
  const before = digest
    ? digests.get(digest) ?? commitsOnly.get(sha)
    : commits.get(sha);
  return before !== undefined && before <= finishedAt ? before : undefined;
}
