import {
  Actor,
  Approval,
  environmentTier,
  Instant,
  InvalidPayloadError,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import {
  evidence,
  maybeInstant,
  maybeName,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actor } from './payload/account';
import { idOn, Repository, repository } from './payload/repository';
import { workflowRunLink } from './payload/workflowRunLink';
import { SOURCE_ID } from './sourceId';

const waitingJob = z.object({
  environment: maybeName,
  created_at: maybeInstant,
  updated_at: maybeInstant,
});

const review = z.object({
  action: nameText,
  environment: maybeName,
  since: maybeInstant,
  workflow_run: workflowRunLink.extend({ updated_at: maybeInstant }),
  workflow_job_run: waitingJob.nullish(),
  workflow_job_runs: z.array(waitingJob).nullish(),
  requestor: actor,
  approver: actor,
  repository,
});

type Step = {
  repo: Repository;
  runKey: Array<string | number>;
  runId: string;
  environment: string;
  event: Approval['event'];
  at: Instant;
  actor: Actor | undefined;
  url?: string | null;
};

const approvalOf = (step: Step, options: NormalizeOptions): Approval => ({
  kind: 'approval',
  source: SOURCE_ID,
  scope: step.repo.scope,
  externalId: idOn(step.repo, ...step.runKey, step.environment, step.event),
  seq: step.at,
  runId: step.runId,
  environment: step.environment,
  tier: environmentTier(step.environment, { patterns: options.environments }),
  event: step.event,
  at: step.at,
  actor: step.actor,
  evidence: evidence(`${step.environment}: ${step.event}`, step.url),
});

const EVENTS = new Map<string, Approval['event']>([
  ['requested', 'requested'],
  ['approved', 'approved'],
  ['rejected', 'rejected'],
]);

/**
 * A request says since when it waits. A decision carries no time of its own; it is at least as late as everything else
 * that its delivery mentions.
 */
function timeOf(
  said: z.output<typeof review>,
  jobs: Array<z.output<typeof waitingJob>>,
): Instant {
  const times =
    said.action === 'requested' && said.since
      ? [said.since]
      : [
          said.since,
          said.workflow_run.updated_at,
          ...jobs.flatMap(job => [job.updated_at, job.created_at]),
        ].flatMap(time => time ?? []);
  if (times.length === 0) {
    throw new InvalidPayloadError('since', 'is not a time');
  }
  return Math.max(...times);
}

/** Required reviewers of an environment: asked, granted or refused. One decision may cover several environments. */
export const normalizeDeploymentReview: Normalizer = (delivery, options) => {
  const said = read(review, delivery.payload);
  const event = EVENTS.get(said.action);
  if (!event) {
    return nothing(`a review that was ${said.action} decides nothing`);
  }
  const jobs = [
    ...(said.workflow_job_run ? [said.workflow_job_run] : []),
    ...(said.workflow_job_runs ?? []),
  ];
  const environments = new Set(
    [said.environment, ...jobs.map(job => job.environment)].flatMap(
      name => name ?? [],
    ),
  );
  if (environments.size === 0) {
    throw new InvalidPayloadError('environment', 'is missing');
  }
  const { workflow_run: run, repository: repo } = said;
  const step = {
    repo,
    runKey: [run.id, run.run_attempt ?? 1],
    runId: idOn(repo, run.id),
    event,
    at: timeOf(said, jobs),
    actor: event === 'requested' ? said.requestor : said.approver,
    url: run.html_url,
  };
  return {
    signals: [...environments].map(environment =>
      approvalOf({ ...step, environment }, options),
    ),
  };
};

const protectionRule = z.object({
  environment: nameText,
  deployment_callback_url: z
    .string()
    .regex(/\/actions\/runs\/\d+\//, { error: 'names no run' }),
  deployment: z
    .object({ created_at: maybeInstant, updated_at: maybeInstant })
    .nullish(),
  repository,
});

/** An app was asked whether the deployment may go on: a gate, but no person's. Its answer is never delivered. */
export const normalizeDeploymentProtectionRule: Normalizer = (
  delivery,
  options,
) => {
  const said = read(protectionRule, delivery.payload);
  const [, run] = /\/runs\/(\d+)\//.exec(said.deployment_callback_url)!;
  return {
    signals: [
      approvalOf(
        {
          repo: said.repository,
          runKey: [run, 'rule'],
          runId: idOn(said.repository, run),
          environment: said.environment,
          event: 'requested',
          at:
            said.deployment?.updated_at ??
            said.deployment?.created_at ??
            delivery.receivedAt,
          actor: { kind: 'system' },
        },
        options,
      ),
    ],
  };
};
