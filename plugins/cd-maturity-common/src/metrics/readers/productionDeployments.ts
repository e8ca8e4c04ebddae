import { Deployment, Instant } from '../../signals';
import { perContext } from '../perContext';
import { inOrder } from '../sample';

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

export function isFinishedDeployment(
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
  const failed = parts.some(
    part =>
      part.outcome === 'failure' && lastIn(parts, part.environment) === part,
  );
  return failed ? 'failure' : 'success';
}

/** The run that carried this artifact; without a run, attempts cannot be told from releases. */
function releaseKey(deployment: Deployment): string | undefined {
  const artifact = artifactOf(deployment);
  const { scope, runId } = deployment;
  return runId && artifact ? `${scope} ${runId} ${artifact}` : undefined;
}

type Open = Map<string, FinishedDeployment[]>;

/**
 * A part joins the release of its run unless that release had already succeeded in this environment, or another one came
 * between: running an old run again is a redeployment or a rollback.
 */
function releaseToJoin(
  part: FinishedDeployment,
  key: string | undefined,
  byRelease: Open,
  newestIn: Open,
): FinishedDeployment[] | undefined {
  const release = key === undefined ? undefined : byRelease.get(key);
  if (!release) return undefined;
  const before = lastIn(release, part.environment);
  if (!before) return release;
  const isNewest = newestIn.get(part.environment) === release;
  return isNewest && before.outcome === 'failure' ? release : undefined;
}

function groupParts(parts: readonly FinishedDeployment[]) {
  const releases: FinishedDeployment[][] = [];
  const byId: Open = new Map();
  const byRelease: Open = new Map();
  const newestIn: Open = new Map();
  for (const part of parts) {
    const id = `${part.scope} ${part.deploymentId}`;
    const key = releaseKey(part);
    let release = byId.get(id) ?? releaseToJoin(part, key, byRelease, newestIn);
    if (!release) {
      release = [];
      releases.push(release);
    }
    release.push(part);
    byId.set(id, release);
    newestIn.set(part.environment, release);
    if (key !== undefined) byRelease.set(key, release);
  }
  return releases;
}

/** Finished deployments to production, one per release, in order of finish. */
export const productionDeployments = perContext(
  (context): ProductionDeployment[] => {
    const parts = finishedDeployments(context).filter(
      part => part.tier === 'production',
    );
    return inOrder(
      groupParts(parts).map(release => {
        const last = release[release.length - 1];
        return {
          at: last.finishedAt,
          outcome: outcomeOf(release),
          parts: release,
          last,
        };
      }),
    );
  },
);

/** Those that put a version into production. */
export const successfulDeployments = perContext(context =>
  productionDeployments(context).filter(({ outcome }) => outcome === 'success'),
);

/** What ratios over deployments count: failed attempts only when the option says so (switch e). */
export const countedDeployments = perContext(context =>
  context.options.countFailedAttempts
    ? productionDeployments(context)
    : successfulDeployments(context),
);
