import {
  CiRun,
  CiStage,
  Deployment,
  recognise,
} from 'backstage-plugin-cd-maturity-common';
import {
  dataOf,
  deployTarget,
  evidence,
  nameText,
  Normalizer,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { artifactsOf } from './artifacts';
import { commitOf } from './commit';
import { pipelineName, triggerOf } from './pipelineRun';
import { progressOf, timesOf } from './progress';
import { Metadata, taskRun } from './resource';
import { scopeOf } from './scope';
import { SOURCE_ID } from './sourceId';

const payload = z.object({ taskRun });

/** The run of which this is a task; a task that somebody runs alone is a run by itself. */
const pipelineRunOf = ({ ownerReferences, labels }: Metadata) =>
  ownerReferences?.find(({ kind }) => kind === 'PipelineRun')?.uid ??
  nameText.safeParse(labels['tekton.dev/pipelineRunUID']).data;

const SETS_OFF: Record<string, Deployment['trigger']> = {
  push: 'automatic',
  api: 'automatic',
};

/** A task is one stage, however often it is tried: the last word about its one resource counts. */
export const normalizeTaskRun: Normalizer = (delivery, options) => {
  const { taskRun: task } = read(payload, dataOf(delivery.payload));
  const { metadata, spec, status } = task;
  const owner = pipelineRunOf(metadata);
  const progress = progressOf(status, delivery.event);
  const times = timesOf(status, progress);
  const results = [...(status?.results ?? []), ...(status?.taskResults ?? [])];
  const name =
    nameText.safeParse(metadata.labels['tekton.dev/pipelineTask']).data ??
    spec.taskRef?.name ??
    metadata.name;
  const workflow = pipelineName(metadata, spec.taskRef?.name);
  const createdAt = metadata.creationTimestamp;
  const commit = commitOf(metadata, results, spec.params);
  const common = {
    source: SOURCE_ID,
    scope: scopeOf(metadata, workflow),
    externalId: metadata.uid,
    seq: progressSeq(
      progress.state,
      times.finishedAt ?? times.startedAt ?? createdAt,
    ),
    runId: owner ?? metadata.uid,
    ...progress,
    ...times,
    evidence: evidence(`${metadata.namespace}/${metadata.name}`, undefined),
  };
  const attempt = 1;
  const steps = status?.steps?.flatMap(step => step.name ?? []) ?? [];
  const stage: CiStage = {
    ...common,
    ...commit,
    kind: 'ci_stage',
    attempt,
    name,
    workflow,
    ...recognise([name, ...steps]),
    runner: 'shared',
    queuedAt: createdAt,
  };
  const run: CiRun = {
    ...common,
    ...commit,
    kind: 'ci_run',
    attempt,
    workflow,
    trigger: triggerOf(metadata),
    createdAt,
  };
  const target = deployTarget(name, options);
  const deployment: Deployment | undefined = target && {
    ...common,
    ...target,
    kind: 'deployment',
    deploymentId: metadata.uid,
    sha: commit.sha,
    ref: commit.branch,
    definition: workflow,
    trigger: SETS_OFF[run.trigger] ?? 'unknown',
    remediation: false,
    createdAt,
  };
  return {
    signals: [
      stage,
      ...(owner ? [] : [run]),
      ...(deployment ? [deployment] : []),
      ...artifactsOf({ ...common, results, sha: commit.sha }),
    ],
  };
};
