import { Incident, Instant } from '../../signals';
import { perContext } from '../perContext';
import { HOUR_MS, MINUTE_MS } from '../time';
import { MetricContext } from '../types';
import { Degradation, degradations } from './degradations';
import { deliveries, deliveryOf } from './deployedCommits';
import { groupBy } from './groupBy';
import { firstAfter, lastUntil } from '../window';
import {
  countedDeployments,
  ProductionDeployment,
  productionDeployments,
  successfulDeployments,
} from './productionDeployments';
import { Rollout, rollouts } from './rollout';

/** A deployment that needed immediate intervention, and what is known about its end. */
export type FailedDeployment = {
  deployment: ProductionDeployment;
  incidents: Incident[];
  /** When the application turned bad soon after it, and when it was good again. */
  unhealthy?: Degradation;
  /** The deployment that repaired it. */
  repair?: ProductionDeployment;
};

type Failures = Map<ProductionDeployment, FailedDeployment>;

function fail(failures: Failures, deployment: ProductionDeployment) {
  const known = failures.get(deployment);
  if (known) return known;
  const failed: FailedDeployment = { deployment, incidents: [] };
  failures.set(deployment, failed);
  return failed;
}

const isOurs = ({ external }: Incident) => !external;

const charged = perContext(({ evidence }) => evidence.incidents.filter(isOurs));

const commitOf = ({ last }: ProductionDeployment) => last.sha;

const bySha = perContext(context =>
  groupBy(countedDeployments(context), commitOf),
);

/** The deployment whose commit an incident names, else the one that brought this commit to production. */
function namedCause(
  context: MetricContext,
  sha: string,
  openedAt: Instant,
): ProductionDeployment | undefined {
  const deployed = bySha(context).get(sha) ?? [];
  return (
    lastUntil(deployed, openedAt) ??
    deployed[0] ??
    deliveries(context).find(({ commits }) =>
      commits.some(commit => commit.sha === sha),
    )?.deployment
  );
}

/** An explicit cause, else the newest successful deployment that finished shortly before the incident opened. */
function causeOf(
  context: MetricContext,
  { openedAt, causeSha }: Incident,
): ProductionDeployment | undefined {
  if (causeSha) return namedCause(context, causeSha, openedAt);
  const cause = lastUntil(successfulDeployments(context), openedAt);
  const reach = context.options.incidentLinkHours * HOUR_MS;
  return cause && openedAt - cause.at <= reach ? cause : undefined;
}

const isRemediation = ({ remediation }: { remediation: boolean }) =>
  remediation;

/** Whether somebody marked it as revert, hotfix or rollback, or it brings a change that is marked. */
function isMarked(
  context: MetricContext,
  deployment: ProductionDeployment,
): boolean {
  return (
    deployment.parts.some(isRemediation) ||
    (deliveryOf(context).get(deployment)?.changes.some(isRemediation) ?? false)
  );
}

/** Successful deployments that were made to repair: rollbacks, and those marked as revert or hotfix. */
export const remediations = perContext((context): Rollout[] => {
  const repairs: Rollout[] = [];
  for (const rollout of rollouts(context)) {
    if (rollout.kind === 'rollback' || isMarked(context, rollout.deployment)) {
      repairs.push(rollout);
    }
  }
  return repairs;
});

function isOpenAt({ openedAt, resolvedAt }: Incident, at: Instant): boolean {
  return openedAt <= at && (resolvedAt === undefined || at <= resolvedAt);
}

/** What a remediation points to: what it undoes, else the cause of the incident of that time, else what ran before. */
function repairedBy(
  { deployment, undoes, preceding }: Rollout,
  failures: Failures,
): ProductionDeployment | undefined {
  if (undoes) return undoes;
  const ofIncident = [...failures.values()].findLast(
    failed =>
      failed.deployment.at < deployment.at &&
      failed.incidents.some(incident => isOpenAt(incident, deployment.at)),
  );
  return ofIncident?.deployment ?? preceding;
}

function chargeIncidents(context: MetricContext, failures: Failures) {
  for (const incident of charged(context)) {
    const cause = causeOf(context, incident);
    if (cause) fail(failures, cause).incidents.push(incident);
  }
}

function chargeRemediations(context: MetricContext, failures: Failures) {
  for (const remediation of remediations(context)) {
    const deployment = repairedBy(remediation, failures);
    if (deployment) {
      const failed = fail(failures, deployment);
      failed.repair ??= remediation.deployment;
    }
  }
}

function chargeFailedAttempts(context: MetricContext, failures: Failures) {
  for (const deployment of productionDeployments(context)) {
    if (deployment.outcome === 'failure') {
      fail(failures, deployment).repair ??= firstAfter(
        successfulDeployments(context),
        deployment.at,
      );
    }
  }
}

/** Bad health soon after a deployment to the same place, before the next one. */
function chargeHealth(context: MetricContext, failures: Failures) {
  const reach = context.options.verificationMinutes * MINUTE_MS;
  for (const degradation of degradations(context)) {
    const { at, begun } = degradation;
    const deployment = lastUntil(successfulDeployments(context), at);
    const isThere = deployment?.parts.some(
      ({ scope, environment }) =>
        scope === begun.scope || environment === begun.environment,
    );
    if (deployment && isThere && at - deployment.at < reach) {
      fail(failures, deployment).unhealthy ??= degradation;
    }
  }
}

/** Without a marked repair, the last deployment before an incident was resolved is what ended it. */
function repairDuring(
  context: MetricContext,
  { deployment, incidents }: FailedDeployment,
): ProductionDeployment | undefined {
  const repairs = incidents.flatMap(({ openedAt, resolvedAt }) => {
    if (resolvedAt === undefined) return [];
    const repair = lastUntil(successfulDeployments(context), resolvedAt);
    const isLater =
      repair && repair.at >= openedAt && repair.at > deployment.at;
    return isLater ? [repair] : [];
  });
  return repairs.at(-1);
}

/**
 * Production deployments that failed, each once: an incident is linked to them, they were rolled back, or a marked
 * repair points to them, or health turned bad soon after; failed attempts when the option says so.
 */
export const failedDeployments = perContext(
  (context): ReadonlyMap<ProductionDeployment, FailedDeployment> => {
    const failures: Failures = new Map();
    chargeIncidents(context, failures);
    chargeRemediations(context, failures);
    chargeHealth(context, failures);
    if (context.options.countFailedAttempts) {
      chargeFailedAttempts(context, failures);
    }
    for (const failed of failures.values()) {
      failed.repair ??= repairDuring(context, failed);
    }
    return failures;
  },
);
