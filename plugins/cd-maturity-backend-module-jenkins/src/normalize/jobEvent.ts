import { CiRun } from 'backstage-plugin-cd-maturity-common';
import {
  dataOf,
  evidence,
  isDefaultBranch,
  maybeName,
  maybeText,
  nameText,
  nothing,
  progressSeq,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import type { Normalized } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { durationMs, instantMs } from './build';
import { branchName } from './run';
import { foldedJob } from './runId';
import { jobOfPath, scopeOf } from './scope';
import { SOURCE_ID } from './sourceId';
import { buildProgress, UnstableAs } from './verdict';

const data = z.object({
  url: nameText.regex(/^\/?(?:job\/[^/]+\/?)+$/, {
    error: 'is no path of a job',
  }),
  displayName: maybeText,
  build: z
    .object({
      number: z.number().int().positive(),
      timestamp: instantMs,
      duration: durationMs,
      phase: nameText,
      status: maybeName,
      fullUrl: maybeText,
      scmState: z
        .object({
          commit: sha.optional().catch(undefined),
          branch: maybeName,
        })
        .nullish(),
    })
    .nullish(),
});

/** An attribute that a gateway in front may add, where there are several servers. */
const attributes = z
  .object({ instance: maybeName })
  .catch({ instance: undefined });

/** A branch of a multibranch project is a job of its own; the project is what entities name. */
function projectOf(job: string, branch: string | undefined): string {
  const at = job.lastIndexOf('/');
  const name = job.slice(at + 1);
  const isBranch =
    at > 0 &&
    (name === branch ||
      name === encodeURIComponent(branch ?? '') ||
      /^PR-\d+$/.test(name));
  return isBranch ? job.slice(0, at) : job;
}

/** An event of the CloudEvents plugin. Its time is the start, or, when the build has ended, the end. */
export function normalizeJobEvent(
  payload: unknown,
  unstable: UnstableAs,
): Normalized {
  const { url, displayName, build } = read(data, dataOf(payload));
  if (!build) {
    return nothing('a job that was created or changed was not run');
  }
  const { instance } = attributes.parse(payload);
  const branch = branchName(build.scmState?.branch);
  const job = jobOfPath(url);
  const workflow = projectOf(job, branch);
  const scope = scopeOf({ instance, job: workflow });
  const isStart = build.phase.toUpperCase() === 'STARTED';
  const progress = buildProgress(
    { result: isStart ? undefined : build.status, building: isStart },
    unstable,
  );
  const isDone = progress.state === 'done';
  const startedAt = build.timestamp - (isDone ? build.duration : 0);
  const runId = foldedJob(scope, job, build.number);
  const signal: CiRun = {
    kind: 'ci_run',
    source: SOURCE_ID,
    scope,
    externalId: runId,
    seq: progressSeq(progress.state, build.timestamp),
    partial: true,
    runId,
    attempt: 1,
    workflow,
    trigger: 'unknown',
    sha: build.scmState?.commit,
    branch,
    onDefaultBranch: isDefaultBranch(branch, undefined),
    ...progress,
    createdAt: startedAt,
    startedAt,
    finishedAt: isDone ? build.timestamp : undefined,
    evidence: evidence(displayName ?? job, build.fullUrl),
  };
  return { signals: [signal] };
}
