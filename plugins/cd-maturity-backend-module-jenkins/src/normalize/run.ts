import { CiRun, Instant } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  isDefaultBranch,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { PolledBuild } from './build';
import { actorOf, triggerOf } from './causes';
import { foldedJob } from './runId';
import { SOURCE_ID } from './sourceId';
import { buildProgress, UnstableAs } from './verdict';

/** `main` of `refs/remotes/origin/main`. */
export const branchName = (ref: string | undefined): string | undefined =>
  ref?.replace(/^(?:refs\/)?(?:remotes\/|heads\/)?(?:origin\/)?/, '') ||
  undefined;

/** Branches of a multibranch project are jobs whose names are encoded. */
function branchOf({ job, build }: PolledBuild): string | undefined {
  if (job.project) {
    const name = job.fullName.slice(job.project.length + 1);
    return URL.canParse(`https://x/${name}`)
      ? decodeURIComponent(name.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'))
      : name;
  }
  const revision = build.actions.find(item => item.lastBuiltRevision);
  return branchName(revision?.lastBuiltRevision?.branch?.[0]?.name);
}

/** What a run and everything in it have in common. */
export type RunFacts = Pick<
  CiRun,
  | 'source'
  | 'scope'
  | 'runId'
  | 'attempt'
  | 'workflow'
  | 'sha'
  | 'branch'
  | 'onDefaultBranch'
>;

export function runFacts(polled: PolledBuild): RunFacts {
  const { scope, job, build } = polled;
  const branch = branchOf(polled);
  return {
    source: SOURCE_ID,
    scope: scope.toLowerCase(),
    runId: foldedJob(scope, job.fullName, build.number),
    attempt: 1,
    workflow: job.project ?? job.fullName,
    sha: build.actions.find(item => item.lastBuiltRevision?.SHA1)
      ?.lastBuiltRevision?.SHA1,
    branch,
    onDefaultBranch: job.isPrimary ?? isDefaultBranch(branch, undefined),
  };
}

/** Jenkins counts from the time at which a build was asked for; the wait in the queue comes before its duration. */
export function endOf({ build }: PolledBuild): {
  startedAt: Instant;
  finishedAt: Instant;
} {
  const waited = Math.max(
    0,
    ...build.actions.map(item => item.queuingDurationMillis),
  );
  const startedAt = build.timestamp + waited;
  return { startedAt, finishedAt: startedAt + build.duration };
}

/** The build as a run. Joined with what webhooks told of it, which know less. */
export function runOf(polled: PolledBuild, unstable: UnstableAs): CiRun {
  const { build } = polled;
  const facts = runFacts(polled);
  const progress = buildProgress(build, unstable);
  const { startedAt, finishedAt } = endOf(polled);
  const isDone = progress.state === 'done';
  const causes = build.actions.flatMap(item => item.causes ?? []);
  return {
    kind: 'ci_run',
    ...facts,
    externalId: facts.runId,
    seq: progressSeq(progress.state, isDone ? finishedAt : startedAt),
    partial: true,
    trigger: triggerOf(causes, facts.branch),
    actor: actorOf(causes),
    ...progress,
    createdAt: build.timestamp,
    startedAt,
    finishedAt: isDone ? finishedAt : undefined,
    evidence: evidence(build.fullDisplayName, build.url),
  };
}
