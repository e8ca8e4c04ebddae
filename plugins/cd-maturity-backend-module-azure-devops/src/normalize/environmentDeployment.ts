import { Deployment } from 'backstage-plugin-cd-maturity-common';
import {
  environmentOf,
  evidence,
  id,
  maybeInstant,
  maybeName,
  namesRepair,
  nameText,
  Normalizer,
  nothing,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { runIdOf } from './build';
import { build, placeOfBuild, triggerOf } from './payload/build';
import { scopesOf } from './place';
import { branchOf, orderedTimes, progressOf } from './rules';
import { SOURCE_ID } from './sourceId';

/** A stage that deploys is one deployment, whether its event or its environment tells of it. */
export const deploymentIdOf = (runId: string, stage: string) =>
  `${runId}/deployment/${stage.toLowerCase()}`;

const payload = z.object({
  scope: z.string().max(500),
  environment: z.object({ name: nameText }),
  record: z.object({
    id,
    stageName: maybeName,
    jobName: maybeName,
    result: maybeName,
    queueTime: maybeInstant,
    startTime: maybeInstant,
    finishTime: maybeInstant,
  }),
  /** The build that deployed; the record itself knows no commit. */
  build,
});

const AUTOMATIC = new Set(['push', 'change-request', 'schedule', 'upstream']);

function triggerOfBuild(reason: string | undefined): Deployment['trigger'] {
  const trigger = triggerOf(reason);
  if (AUTOMATIC.has(trigger)) {
    return 'automatic';
  }
  return trigger === 'manual' ? 'manual' : 'unknown';
}

/** A deployment record of an environment, as the API shows it. */
export const normalizeEnvironmentDeployment: Normalizer = (
  delivery,
  options,
) => {
  const said = read(payload, delivery.payload);
  const { record, build: found } = said;
  const at = scopesOf(placeOfBuild(found)).find(
    ({ scope }) => scope === said.scope,
  );
  const createdAt = record.queueTime ?? record.startTime ?? found.queueTime;
  if (!at || createdAt === undefined) {
    return nothing('the deployment belongs to another scope, or to no time');
  }
  const progress = progressOf(
    record.finishTime ? 'completed' : 'inProgress',
    record.result,
  );
  const { startedAt, finishedAt } = orderedTimes(
    progress,
    record.startTime,
    record.finishTime,
  );
  const runId = runIdOf(at, found.id);
  const stage = record.stageName ?? record.jobName ?? said.environment.name;
  const deploymentId = deploymentIdOf(runId, stage);
  const branch = branchOf(found.sourceBranch);
  const signal: Deployment = {
    kind: 'deployment',
    source: SOURCE_ID,
    scope: at.scope,
    externalId: deploymentId,
    // An environment says more than the name of a stage.
    seq: progressSeq(progress.state, finishedAt ?? startedAt ?? createdAt) + 1,
    deploymentId,
    ...environmentOf(said.environment.name, options),
    sha: found.sourceVersion ?? undefined,
    ref: branch,
    runId,
    definition: found.definition.name,
    actor: found.requestedFor,
    trigger: triggerOfBuild(found.reason),
    remediation: namesRepair(stage, branch),
    ...progress,
    createdAt,
    startedAt,
    finishedAt,
    evidence: evidence(`${said.environment.name}: ${stage}`, undefined),
  };
  return { signals: [signal] };
};
