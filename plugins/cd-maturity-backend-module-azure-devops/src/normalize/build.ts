import {
  CiRun,
  CiStage,
  InvalidPayloadError,
  recognise,
  Signal,
  TestReport,
} from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  id,
  isDefaultBranch,
  lastOfEach,
  maybeInstant,
  maybeName,
  maybeText,
  Normalizer,
  nothing,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { build, Build, placeOfBuild, triggerOf } from './payload/build';
import { Place, scopesOf } from './place';
import { branchOf, orderedTimes, progressOf } from './rules';
import { SOURCE_ID } from './sourceId';

type At = { scope: string; prefix: string };

export const runIdOf = ({ prefix }: At, buildId: number) =>
  `${prefix}/build/${buildId}`;

const pageOf = ({ organization, project }: Place, buildId: number) =>
  `https://${organization}/${encodeURIComponent(
    project,
  )}/_build/results?buildId=${buildId}`;

function runOf(at: At, place: Place, found: Build, known?: string): CiRun {
  const progress = progressOf(found.status, found.result);
  const times = orderedTimes(progress, found.startTime, found.finishTime);
  const createdAt = found.queueTime ?? found.startTime ?? found.finishTime;
  if (createdAt === undefined) {
    throw new InvalidPayloadError('queueTime', 'is not a time');
  }
  const branch = branchOf(found.sourceBranch);
  const trigger = triggerOf(found.reason);
  return {
    kind: 'ci_run',
    source: SOURCE_ID,
    scope: at.scope,
    externalId: runIdOf(at, found.id),
    seq: progressSeq(progress.state, times.finishedAt ?? createdAt),
    runId: runIdOf(at, found.id),
    attempt: 1,
    workflow: found.definition.name,
    trigger,
    actor: found.requestedFor,
    sha: found.sourceVersion ?? undefined,
    branch,
    onDefaultBranch:
      trigger !== 'change-request' && isDefaultBranch(branch, known),
    ...progress,
    createdAt,
    ...times,
    evidence: evidence(
      `${found.definition.name} ${found.buildNumber ?? ''}`,
      pageOf(place, found.id),
    ),
  };
}

const finished = z.object({ resource: build });

/** Webhook: a build came to its end. */
export const normalizeBuildComplete: Normalizer = delivery => {
  const { resource } = read(finished, delivery.payload);
  const place = placeOfBuild(resource);
  return {
    signals: scopesOf(place).map(at => runOf(at, place, resource)),
  };
};

const record = z.object({
  id: z.string().regex(/^[\w-]{1,64}$/, { error: 'is not an id' }),
  type: maybeName,
  name: maybeName,
  state: maybeName,
  result: maybeName,
  startTime: maybeInstant,
  finishTime: maybeInstant,
  attempt: z.number().int().positive().nullish(),
});

function stageOf(
  run: CiRun,
  found: z.output<typeof record>,
  isHosted: boolean | null | undefined,
): CiStage {
  const progress = progressOf(found.state, found.result);
  const times = orderedTimes(progress, found.startTime, found.finishTime);
  const name = found.name ?? 'job';
  return {
    kind: 'ci_stage',
    source: SOURCE_ID,
    scope: run.scope,
    externalId: `${run.runId}/job/${found.id}`,
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
    ...recognise([run.workflow, name]),
    runner: isHosted ? 'shared' : 'unknown',
    ...progress,
    ...times,
    evidence: evidence(name, run.evidence?.url),
  };
}

const count = z.number().int().nonnegative().nullish();

const testRun = z.object({
  id,
  name: maybeText,
  state: maybeName,
  totalTests: count,
  passedTests: count,
  notApplicableTests: count,
  incompleteTests: count,
  completedDate: maybeInstant,
});

function reportOf(run: CiRun, found: z.output<typeof testRun>): TestReport[] {
  const { completedDate: at, totalTests, passedTests } = found;
  if (!at || totalTests === undefined || totalTests === null) {
    return [];
  }
  const passed = passedTests ?? 0;
  const skipped =
    (found.notApplicableTests ?? 0) + (found.incompleteTests ?? 0);
  const name = evidence(found.name, undefined).title ?? 'tests';
  return [
    {
      kind: 'test_report',
      source: SOURCE_ID,
      scope: run.scope,
      externalId: `${run.runId}/tests/${found.id}`,
      seq: at,
      name,
      runId: run.runId,
      attempt: run.attempt,
      workflow: run.workflow,
      sha: run.sha,
      branch: run.branch,
      onDefaultBranch: run.onDefaultBranch,
      suites: recognise([name]).suites,
      passed,
      failed: Math.max(0, totalTests - passed - skipped),
      skipped,
      at,
      evidence: evidence(name, run.evidence?.url),
    },
  ];
}

const polled = z.object({
  /** The scope that was polled: what is kept for another one is asked for there. */
  scope: z.string().max(500),
  defaultBranch: maybeName,
  build,
  records: z.array(record).max(20_000).nullish(),
  testRuns: z.array(testRun).max(2_000).nullish(),
});

/** A build as the API shows it, with its jobs and test runs. */
export const normalizePolledBuild: Normalizer = delivery => {
  const said = read(polled, delivery.payload);
  const place = placeOfBuild(said.build);
  const signals = scopesOf(place)
    .filter(({ scope }) => scope === said.scope)
    .flatMap((at): Signal[] => {
      const run = runOf(at, place, said.build, said.defaultBranch);
      const isHosted = said.build.queue?.pool?.isHosted;
      return [
        run,
        ...(said.records ?? [])
          .filter(({ type }) => type === 'Job')
          .map(job => stageOf(run, job, isHosted)),
        ...(said.testRuns ?? []).flatMap(tests => reportOf(run, tests)),
      ];
    });
  return signals.length > 0
    ? { signals: lastOfEach(signals) }
    : nothing('the build belongs to another scope');
};
