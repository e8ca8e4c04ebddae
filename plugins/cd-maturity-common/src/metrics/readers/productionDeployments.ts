import { Deployment, Instant } from '../../signals';
import { perContext } from '../perContext';
import { inOrder } from '../sample';
import { addTo, getOrMake, newMap } from './groupBy';

export type FinishedDeployment = Deployment & {
  finishedAt: Instant;
  outcome: 'success' | 'failure';
};

/**
 * One deployment to production: all attempts and targets of one release. It succeeded when its last attempt succeeded
 * everywhere, and it finished when the last part did.
 */
export type ProductionDeployment = {
  at: Instant;
  outcome: 'success' | 'failure';
  /** In order of finish. */
  parts: FinishedDeployment[];
  /** The part that finished last; speaks for the whole. */
  last: FinishedDeployment;
};

/** Identity of what was deployed: the digest, else the commit, else the version. */
export function artifactOf(deployment: Deployment): string | undefined {
  return deployment.digest ?? deployment.sha ?? deployment.version;
}

function isFinishedDeployment(
  deployment: Deployment,
): deployment is FinishedDeployment {
  const { state, outcome, finishedAt, transient } = deployment;
  return (
    !transient &&
    state === 'done' &&
    finishedAt !== undefined &&
    (outcome === 'success' || outcome === 'failure')
  );
}

/** Every finished attempt in any lasting environment, in order of finish. */
export const finishedDeployments = perContext(({ evidence }) =>
  evidence.deployments.filter(isFinishedDeployment),
);

function lastIn(
  parts: readonly FinishedDeployment[],
  environment: string,
): FinishedDeployment | undefined {
  return parts.findLast(part => part.environment === environment);
}

function outcomeOf(parts: readonly FinishedDeployment[]) {
  if (parts.length === 1) return parts[0].outcome;
  const failed = parts.some(
    part =>
      part.outcome === 'failure' && lastIn(parts, part.environment) === part,
  );
  return failed ? 'failure' : 'success';
}

/** All parts of one release, in order of finish. */
type Release = FinishedDeployment[];

/** The newest release of the same artifact by the same run; without a run, attempts cannot be told from releases. */
function releaseOfRun(
  part: FinishedDeployment,
  byRun: ReadonlyMap<string, Release[]>,
): Release | undefined {
  const { scope, runId } = part;
  const releases = runId ? byRun.get(runId) : undefined;
  const artifact = artifactOf(part);
  if (!releases || !artifact) return undefined;
  const isSame = (other: FinishedDeployment) =>
    other.runId === runId &&
    other.scope === scope &&
    artifactOf(other) === artifact;
  return releases.findLast(release => release.some(isSame));
}

/**
 * A part joins the release of its run unless that release had already succeeded in this environment, or another one came
 * between: running an old run again is a redeployment or a rollback.
 */
function releaseToJoin(
  part: FinishedDeployment,
  byRun: ReadonlyMap<string, Release[]>,
  newestIn: ReadonlyMap<string, Release>,
): Release | undefined {
  const release = releaseOfRun(part, byRun);
  if (!release) return undefined;
  const before = lastIn(release, part.environment);
  if (!before) return release;
  const isNewest = newestIn.get(part.environment) === release;
  return isNewest && before.outcome === 'failure' ? release : undefined;
}

function groupParts(parts: readonly FinishedDeployment[]): Release[] {
  const releases: Release[] = [];
  const byScope = new Map<string, Map<string, Release>>();
  const byRun = new Map<string, Release[]>();
  const newestIn = new Map<string, Release>();
  for (const part of parts) {
    const { scope, deploymentId, environment, runId } = part;
    const byId = getOrMake(byScope, scope, newMap<string, Release>);
    const known =
      byId.get(deploymentId) ?? releaseToJoin(part, byRun, newestIn);
    const release = known ?? [part];
    if (known) known.push(part);
    else releases.push(release);
    byId.set(deploymentId, release);
    newestIn.set(environment, release);
    if (runId && !byRun.get(runId)?.includes(release)) {
      addTo(byRun, runId, release);
    }
  }
  return releases;
}

const isInProduction = ({ tier }: Deployment) => tier === 'production';

/** The part that finished last speaks for all. */
function together(parts: Release): ProductionDeployment {
  const last = parts[parts.length - 1];
  return { at: last.finishedAt, outcome: outcomeOf(parts), parts, last };
}

/** Finished deployments to production, one per release, in order of finish. */
export const productionDeployments = perContext(
  (context): ProductionDeployment[] => {
    const parts = finishedDeployments(context).filter(isInProduction);
    return inOrder(groupParts(parts).map(together));
  },
);

const hasSucceeded = ({ outcome }: ProductionDeployment) =>
  outcome === 'success';

/** Those that put a version into production. */
export const successfulDeployments = perContext(context =>
  productionDeployments(context).filter(hasSucceeded),
);

/** What ratios over deployments count: failed attempts only when the option says so (switch e). */
export const countedDeployments = perContext(context =>
  context.options.countFailedAttempts
    ? productionDeployments(context)
    : successfulDeployments(context),
);
