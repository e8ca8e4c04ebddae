import {
  Deployment,
  environmentTier,
  isTransientEnvironment,
  Outcome,
  State,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import {
  evidence,
  id,
  instant,
  maybeName,
  namesRepair,
  nameText,
  Normalizer,
  nothing,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actor } from './payload/account';
import { idOn, Repository, repository } from './payload/repository';
import { definitionOf, workflowRunLink } from './payload/workflowRunLink';
import { readDeploymentPayload } from './rules/deployedArtifact';
import { deploymentTrigger, starterOf } from './rules/trigger';
import { SOURCE_ID } from './sourceId';

const created = z.object({
  deployment: z.object({
    id,
    sha,
    ref: maybeName,
    task: maybeName,
    environment: nameText,
    production_environment: z.boolean().nullish(),
    transient_environment: z.boolean().nullish(),
    created_at: instant,
    creator: actor,
    payload: z.unknown().optional(),
  }),
  workflow_run: workflowRunLink.nullish(),
  repository,
});

const withStatus = created.extend({
  deployment_status: z.object({
    id,
    state: nameText,
    environment: maybeName,
    created_at: instant,
    log_url: z.string().nullish(),
    target_url: z.string().nullish(),
  }),
});

type Created = z.output<typeof created>;
type Status = z.output<typeof withStatus>['deployment_status'];

const STATES = new Map<string, { state: State; outcome: Outcome }>([
  ['queued', { state: 'queued', outcome: 'unknown' }],
  ['pending', { state: 'queued', outcome: 'unknown' }],
  ['waiting', { state: 'waiting', outcome: 'unknown' }],
  ['in_progress', { state: 'running', outcome: 'unknown' }],
  ['success', { state: 'done', outcome: 'success' }],
  ['failure', { state: 'done', outcome: 'failure' }],
  ['error', { state: 'done', outcome: 'failure' }],
]);

const UNKNOWN = { state: 'unknown', outcome: 'unknown' } as const;

function placeOf(
  { deployment }: Created,
  status: Status | undefined,
  options: NormalizeOptions,
) {
  const environment = status?.environment ?? deployment.environment;
  return {
    environment,
    tier: environmentTier(environment, {
      productionFlag: deployment.production_environment ?? undefined,
      patterns: options.environments,
    }),
    transient:
      deployment.transient_environment === true ||
      isTransientEnvironment(environment),
  };
}

function originOf(
  { deployment, workflow_run: run }: Created,
  repo: Repository,
) {
  return {
    runId: run ? idOn(repo, run.id) : undefined,
    definition: definitionOf(run?.path),
    actor: (run ? starterOf(run) : undefined) ?? deployment.creator,
    trigger: deploymentTrigger(run ?? undefined, deployment.creator),
  };
}

/** Of the words about one deployment, the status with the highest id is the last one; its creation comes first. */
function deploymentOf(
  said: Created,
  status: Status | undefined,
  options: NormalizeOptions,
): Deployment {
  const { deployment, repository: repo } = said;
  const progress = status
    ? STATES.get(status.state) ?? UNKNOWN
    : ({ state: 'queued', outcome: 'unknown' } as const);
  const { reasons, ...artifact } = readDeploymentPayload(deployment.payload);
  const place = placeOf(said, status, options);
  return {
    kind: 'deployment',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, deployment.id),
    seq: status?.id ?? 0,
    deploymentId: idOn(repo, deployment.id),
    ...place,
    sha: deployment.sha,
    ref: deployment.ref,
    ...artifact,
    ...originOf(said, repo),
    remediation: namesRepair(deployment.task, deployment.ref, ...reasons),
    ...progress,
    createdAt: deployment.created_at,
    startedAt: progress.state === 'running' ? status?.created_at : undefined,
    finishedAt: progress.state === 'done' ? status?.created_at : undefined,
    evidence: evidence(
      `${place.environment}: ${status?.state ?? 'created'}`,
      status?.log_url || status?.target_url || said.workflow_run?.html_url,
    ),
  };
}

export const normalizeDeployment: Normalizer = (delivery, options) => ({
  signals: [deploymentOf(read(created, delivery.payload), undefined, options)],
});

export const normalizeDeploymentStatus: Normalizer = (delivery, options) => {
  const said = read(withStatus, delivery.payload);
  const { deployment_status: status } = said;
  return status.state === 'inactive'
    ? nothing('a newer deployment took its place, which is no result of it')
    : { signals: [deploymentOf(said, status, options)] };
};
