import {
  Deployment,
  EnvironmentTier,
} from 'backstage-plugin-cd-maturity-common';
import {
  environmentOf,
  evidence,
  instant,
  maybeInstant,
  maybeName,
  namesRepair,
  nameText,
  Normalizer,
  nothing,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { orderedTimes, progressOf } from '../rules';
import { SOURCE_ID } from '../sourceId';
import { account } from './payload/account';
import { idIn, repository, uuid } from './payload/repository';
import { runPart, workflowOf } from './run';

const payload = z.object({
  repository,
  environment: z.object({
    name: nameText,
    environment_type: z.object({ name: maybeName }).nullish(),
  }),
  deployment: z.object({
    uuid,
    state: z.object({
      name: maybeName,
      status: z.object({ name: maybeName }).nullish(),
      started_on: maybeInstant,
      completed_on: maybeInstant,
      deployer: account,
      url: z.string().nullish(),
    }),
    release: z.object({
      name: maybeName,
      created_on: instant,
      commit: z.object({ hash: sha }).nullish(),
      pipeline: z.object({ uuid }).nullish(),
    }),
  }),
  /** The pipeline that deployed, when the same poll saw it. */
  pipeline: z
    .object({
      build_number: z.number().int().nonnegative(),
      trigger: z.object({ name: maybeName }).nullish(),
      target: z.object({ ref_name: maybeName }).nullish(),
    })
    .nullish(),
  /** Whether a person had to start the step. */
  isManual: z.boolean().nullish(),
});

type Said = z.output<typeof payload>;

const TIERS = new Map<string | undefined, EnvironmentTier>([
  ['production', 'production'],
  ['staging', 'staging'],
  ['test', 'test'],
]);

function triggerOf({ isManual, pipeline }: Said): Deployment['trigger'] {
  const name = pipeline?.trigger?.name?.toUpperCase();
  if (isManual || name === 'MANUAL') {
    return 'manual';
  }
  return name === 'PUSH' || name === 'SCHEDULE' ? 'automatic' : 'unknown';
}

/** A deployment as the API shows it; Bitbucket sends no webhooks of deployments. */
export const normalizeDeployment: Normalizer = (delivery, options) => {
  const said = read(payload, delivery.payload);
  const { repository: repo, deployment, pipeline } = said;
  const { state, release } = deployment;
  if (state.name?.toUpperCase() === 'UNDEPLOYED') {
    return nothing('it waits for its step, and nothing is deployed yet');
  }
  const progress = progressOf(state.name, state.status?.name);
  const { startedAt, finishedAt } = orderedTimes(
    progress,
    state.started_on,
    state.completed_on,
  );
  const type = said.environment.environment_type?.name?.toLowerCase();
  const place = environmentOf(said.environment.name, options, TIERS.get(type));
  const signal: Deployment = {
    kind: 'deployment',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idIn(repo, deployment.uuid),
    seq: progressSeq(
      progress.state,
      finishedAt ?? startedAt ?? release.created_on,
    ),
    deploymentId: idIn(repo, deployment.uuid),
    ...place,
    sha: release.commit?.hash,
    ref: pipeline?.target?.ref_name,
    version: undefined,
    runId: pipeline ? idIn(repo, runPart(pipeline.build_number)) : undefined,
    definition: workflowOf(undefined),
    actor: state.deployer,
    trigger: triggerOf(said),
    remediation: namesRepair(pipeline?.target?.ref_name, release.name),
    ...progress,
    createdAt: release.created_on,
    startedAt,
    finishedAt,
    evidence: evidence(
      `${place.environment}: ${state.status?.name ?? state.name ?? ''}`,
      pipeline && `${repo.url}/pipelines/results/${pipeline.build_number}`,
    ),
  };
  return { signals: [signal] };
};
