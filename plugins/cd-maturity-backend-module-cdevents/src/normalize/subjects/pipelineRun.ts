import { CiRun } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  maybeName,
  maybeText,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { readCdEvent } from '../cdEvent';
import { progressOf } from '../fields/progress';
import { SubjectNormalizer } from './SubjectNormalizer';

const content = z.object({
  pipelineName: maybeName,
  // Before 0.4 `url`.
  uri: maybeText,
  url: maybeText,
  outcome: maybeName,
});

/** Each event tells when it happened only, so that a run is joined from its events. */
export const normalizePipelineRun: SubjectNormalizer = (
  delivery,
  _,
  predicate,
) => {
  const event = readCdEvent(delivery, content);
  const { at, subjectKey, content: run, commit } = event;
  const progress = progressOf(predicate, run.outcome);
  const signal: CiRun = {
    kind: 'ci_run',
    ...event.origin,
    externalId: subjectKey,
    seq: progressSeq(progress.state, at),
    partial: true,
    runId: subjectKey,
    attempt: 1,
    workflow: run.pipelineName ?? 'unknown',
    trigger: 'unknown',
    ...commit,
    ...progress,
    createdAt: at,
    startedAt: progress.state === 'running' ? at : undefined,
    finishedAt: progress.state === 'done' ? at : undefined,
    evidence: evidence(run.pipelineName ?? event.subjectId, run.uri ?? run.url),
  };
  return { signals: [signal] };
};
