import { deploymentRatio } from '../deploymentRatio';
import { Deployment } from '../../signals';
import { mapDefined } from '../mapDefined';
import { perContext } from '../perContext';
import { artifactsOf } from '../readers/artifacts';
import { successfulDeployments } from '../readers/productionDeployments';
import { OWN } from '../sources';
import { MetricContext } from '../types';

type Version = { id: string; sha?: string };

function versionsOf(context: MetricContext, deployment: Deployment): Version[] {
  return mapDefined(
    [deployment, ...artifactsOf(context, deployment)],
    ({ digest, version, sha = deployment.sha }) => {
      const id = digest ?? version;
      return id ? { id, sha } : undefined;
    },
  );
}

/** A version that was built from two commits identifies neither. */
const commitsByVersion = perContext(context => {
  const commits = new Map<string, Set<string>>();
  for (const { last } of successfulDeployments(context)) {
    for (const { id, sha } of versionsOf(context, last)) {
      if (sha) commits.set(id, (commits.get(id) ?? new Set()).add(sha));
    }
  }
  return commits;
});

export const versioned = deploymentRatio(
  {
    id: 'artifact.versioned_ratio',
    title: 'Deployed versions with one origin',
    direction: 'up',
    definition:
      'Production deployments of an artifact whose version or digest belongs to exactly one commit / production deployments. ' +
      'Empty while no version or digest is known at all.',
    source: OWN,
    reads: ['deployment', 'artifact'],
  },
  {
    of: successfulDeployments,
    says: ({ last }, context) =>
      versionsOf(context, last).some(
        ({ id }) => commitsByVersion(context).get(id)?.size === 1,
      ),
    unless: context =>
      commitsByVersion(context).size > 0
        ? undefined
        : 'no version or digest of a deployed artifact is known',
  },
);
