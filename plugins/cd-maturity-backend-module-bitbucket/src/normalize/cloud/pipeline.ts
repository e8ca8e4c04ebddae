import { CiRun, CiStage, recognise } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  instant,
  isDefaultBranch,
  lastOfEach,
  maybeInstant,
  maybeName,
  Normalizer,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { orderedTimes, progressOf } from '../rules';
import { SOURCE_ID } from '../sourceId';
import { account } from './payload/account';
import { idIn, repository, Repository, uuid } from './payload/repository';
import { runPart, workflowOf } from './run';

const named = z.object({ name: maybeName }).nullish();
const state = z.object({ name: maybeName, stage: named, result: named });

const step = z.object({
  uuid,
  name: maybeName,
  state: state.nullish(),
  started_on: maybeInstant,
  completed_on: maybeInstant,
  run_number: z.number().int().positive().nullish(),
});

const payload = z.object({
  repository,
  pipeline: z.object({
    uuid,
    build_number: z.number().int().nonnegative().nullish(),
    run_number: z.number().int().positive().nullish(),
    state,
    creator: account,
    trigger: named,
    target: z.object({
      ref_name: maybeName,
      ref_type: maybeName,
      source: maybeName,
      commit: z.object({ hash: sha }).nullish(),
      selector: z.object({ type: maybeName, pattern: maybeName }).nullish(),
    }),
    created_on: instant,
    completed_on: maybeInstant,
  }),
  steps: z.array(step).max(2_000).nullish(),
});

type Said = z.output<typeof payload>;
type Pipeline = Said['pipeline'];

const TRIGGERS = new Map<string | undefined, CiRun['trigger']>([
  ['PUSH', 'push'],
  ['PULL_REQUEST', 'change-request'],
  ['SCHEDULE', 'schedule'],
  ['MANUAL', 'manual'],
  ['API', 'api'],
]);

function triggerOf({ trigger, target }: Pipeline): CiRun['trigger'] {
  if (target.selector?.type === 'pull-requests') {
    return 'change-request';
  }
  return TRIGGERS.get(trigger?.name?.toUpperCase()) ?? 'unknown';
}

const progressOfState = (found: z.output<typeof state> | null | undefined) =>
  progressOf(found?.name, found?.stage?.name, found?.result?.name);

function runOf(repo: Repository, pipeline: Pipeline): CiRun {
  const { target } = pipeline;
  const progress = progressOfState(pipeline.state);
  // Completed pipelines were seen that ended 16 ms before they began.
  const { startedAt, finishedAt } = orderedTimes(
    progress,
    pipeline.created_on,
    pipeline.completed_on &&
      Math.max(pipeline.completed_on, pipeline.created_on),
  );
  const branch =
    target.ref_type === 'tag' ? undefined : target.ref_name ?? target.source;
  const trigger = triggerOf(pipeline);
  const custom =
    target.selector?.type === 'custom' ? target.selector.pattern : undefined;
  const number = pipeline.build_number ?? undefined;
  const runId = idIn(repo, runPart(number ?? pipeline.uuid));
  return {
    kind: 'ci_run',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: runId,
    // One more than a webhook of the same moment says, which knows less.
    seq: progressSeq(progress.state, finishedAt ?? pipeline.created_on) + 1,
    runId,
    attempt: 1,
    workflow: workflowOf(custom),
    trigger,
    actor: pipeline.creator,
    sha: target.commit?.hash,
    branch,
    onDefaultBranch:
      trigger !== 'change-request' && isDefaultBranch(branch, repo.mainBranch),
    ...progress,
    createdAt: pipeline.created_on,
    startedAt,
    finishedAt,
    evidence: evidence(
      `Pipeline ${number === undefined ? '' : `#${number}`}`,
      number === undefined
        ? undefined
        : `${repo.url}/pipelines/results/${number}`,
    ),
  };
}

function stageOf(run: CiRun, found: z.output<typeof step>): CiStage {
  const progress = progressOfState(found.state);
  const times = orderedTimes(progress, found.started_on, found.completed_on);
  const name = found.name ?? 'step';
  return {
    kind: 'ci_stage',
    source: SOURCE_ID,
    scope: run.scope,
    externalId: `${run.runId}/${found.uuid}`,
    seq: progressSeq(
      progress.state,
      times.finishedAt ?? times.startedAt ?? run.createdAt,
    ),
    runId: run.runId,
    attempt: run.attempt,
    name,
    workflow: run.workflow,
    sha: run.sha,
    branch: run.branch,
    onDefaultBranch: run.onDefaultBranch,
    ...recognise([name]),
    // Runners of one's own belong to a workspace or a repository; the API does not tell which took the step.
    runner: 'unknown',
    ...progress,
    ...times,
    evidence: evidence(name, run.evidence?.url),
  };
}

/** A pipeline as the API shows it, with its steps. A step that is run again keeps its id and gets newer times. */
export const normalizePipeline: Normalizer = delivery => {
  const { repository: repo, pipeline, steps } = read(payload, delivery.payload);
  const run = runOf(repo, pipeline);
  const stages = (steps ?? []).map(found => stageOf(run, found));
  return {
    signals: [run, ...lastOfEach(stages)],
  };
};
