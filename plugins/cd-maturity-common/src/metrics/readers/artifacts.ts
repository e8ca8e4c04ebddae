import { Artifact, Deployment } from '../../signals';
import { perContext } from '../perContext';
import { MetricContext } from '../types';
import { groupBy } from './groupBy';

const artifactsBySha = perContext(({ evidence }) =>
  groupBy(evidence.artifacts, artifact => artifact.sha),
);
const artifactsByDigest = perContext(({ evidence }) =>
  groupBy(evidence.artifacts, artifact => artifact.digest),
);

/** What was built from a commit. */
export function artifactsFrom(
  context: MetricContext,
  sha: string | undefined,
): readonly Artifact[] {
  return artifactsBySha(context).get(sha ?? '') ?? [];
}

/** Build outputs that a deployment put in place: by digest, else by commit. */
export function artifactsOf(
  context: MetricContext,
  { digest, sha }: Deployment,
): readonly Artifact[] {
  return (
    artifactsByDigest(context).get(digest ?? '') ?? artifactsFrom(context, sha)
  );
}
