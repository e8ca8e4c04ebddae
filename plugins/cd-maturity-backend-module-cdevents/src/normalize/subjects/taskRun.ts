import { CiStage, recognise } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  maybeName,
  maybeText,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { CdEvent, idIn, readCdEvent, reference } from '../cdEvent';
import { progressOf } from '../fields/progress';
import { SubjectNormalizer } from './SubjectNormalizer';

const taskContent = z.object({
  taskName: maybeName,
  uri: maybeText,
  url: maybeText,
  outcome: maybeName,
  pipelineRun: reference,
});

type TaskContent = z.output<typeof taskContent>;

function stageOf(
  event: CdEvent<TaskContent>,
  predicate: string,
  name: string,
): CiStage {
  const { at, content: task, subjectKey, commit } = event;
  const progress = progressOf(predicate, task.outcome);
  const run = task.pipelineRun;
  return {
    kind: 'ci_stage',
    ...event.origin,
    externalId: subjectKey,
    seq: progressSeq(progress.state, at),
    partial: true,
    runId: run ? idIn(run.source ?? event.subjectSource, run.id) : subjectKey,
    attempt: 1,
    name,
    ...recognise([name]),
    runner: 'unknown',
    ...commit,
    ...progress,
    queuedAt: progress.state === 'queued' ? at : undefined,
    startedAt: progress.state === 'running' ? at : undefined,
    finishedAt: progress.state === 'done' ? at : undefined,
    evidence: evidence(name, task.uri ?? task.url),
  };
}

export const normalizeTaskRun: SubjectNormalizer = (delivery, _, predicate) => {
  const event = readCdEvent(delivery, taskContent);
  const name = event.content.taskName ?? 'unknown';
  return { signals: [stageOf(event, predicate, name)] };
};

/** A build has no verdict of its own: one that finished made its artifact, if it names one. */
const buildContent = z.object({ artifactId: maybeName }).transform(
  ({ artifactId }): TaskContent => ({
    taskName: 'build',
    outcome: artifactId ? 'success' : undefined,
    uri: undefined,
    url: undefined,
    pipelineRun: undefined,
  }),
);

export const normalizeBuild: SubjectNormalizer = (delivery, _, predicate) => ({
  signals: [stageOf(readCdEvent(delivery, buildContent), predicate, 'build')],
});
