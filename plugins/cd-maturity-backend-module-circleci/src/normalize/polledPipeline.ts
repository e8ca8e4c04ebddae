import { CiRun } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  maybeName,
  Normalizer,
  nothing,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { isOnDefaultBranch } from './ciRun';
import { pipeline, pipelineFields } from './payload/pipeline';
import { project } from './payload/project';
import { uuid } from './payload/workflow';
import { SOURCE_ID } from './sourceId';

/** The name under which a poll keeps a pipeline that has no workflows. */
export const POLLED_PIPELINE = 'pipeline';

const payload = z.object({ project, pipeline });
const state = z.object({
  pipeline: pipelineFields.pick({ created_at: true }).extend({
    id: uuid,
    state: maybeName,
  }),
});

/** A pipeline whose configuration cannot be read starts no workflow: the run failed before it began. */
export const normalizePolledPipeline: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  const { pipeline: own } = read(state, delivery.payload);
  if (own.state !== 'errored') {
    return nothing('the workflows of the pipeline say how it went');
  }
  const { sha, branch, trigger, actor, number } = said.pipeline;
  const signal: CiRun = {
    kind: 'ci_run',
    source: SOURCE_ID,
    scope: said.project.scope,
    externalId: own.id,
    seq: progressSeq('done', own.created_at),
    runId: own.id,
    attempt: 1,
    workflow: 'configuration',
    trigger,
    actor,
    sha,
    branch,
    onDefaultBranch: isOnDefaultBranch(said),
    state: 'done',
    outcome: 'failure',
    createdAt: own.created_at,
    startedAt: own.created_at,
    finishedAt: own.created_at,
    evidence: evidence(`configuration #${number ?? ''}`, undefined),
  };
  return { signals: [signal] };
};
