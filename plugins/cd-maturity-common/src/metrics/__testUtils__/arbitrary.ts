import fc from 'fast-check';
import { Phase, Signal, Suite, TrainingRun } from '../../signals';
import { AS_OF } from './context';
import {
  approval,
  artifact,
  bot,
  branch,
  branchPush,
  change,
  DAY,
  deployment,
  environment,
  gitopsSync,
  HOUR,
  human,
  incident,
  push,
  review,
  run,
  stage,
  testReport,
  trainingRun,
} from './signals';

const instant = fc.integer({ min: AS_OF - 200 * DAY, max: AS_OF + DAY });
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });
/** Clocks of providers disagree: an end may lie before its start. */
const lasting = fc.integer({ min: -2 * HOUR, max: 3 * DAY });
const sha = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const id = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8');
const outcome = fc.constantFrom(
  'success' as const,
  'success' as const,
  'failure' as const,
  'cancelled' as const,
);
const actor = fc.constantFrom(human('ada'), human('eve'), bot('robot'));

const runs = fc
  .tuple(id, instant, lasting, outcome, sha, fc.integer({ min: 1, max: 2 }))
  .map(([runId, createdAt, takes, verdict, head, attempt]) =>
    run({
      runId,
      attempt,
      createdAt,
      finishedAt: createdAt + takes,
      outcome: verdict,
      sha: head,
      trigger: attempt > 1 ? 'rerun' : 'push',
    }),
  );

const stages = fc
  .tuple(
    id,
    instant,
    lasting,
    outcome,
    maybe(sha),
    fc.subarray<Suite>(['unit', 'acceptance', 'publish']),
    fc.subarray<Phase>(['build', 'test', 'deploy']),
  )
  .map(([runId, queuedAt, takes, verdict, head, suites, phases]) =>
    stage({
      runId,
      name: `${phases} ${suites}`,
      queuedAt,
      startedAt: queuedAt + takes,
      finishedAt: queuedAt + 2 * takes,
      outcome: verdict,
      sha: head,
      suites,
      phases,
    }),
  );

const pushes = fc
  .tuple(sha, maybe(sha), instant, lasting, fc.boolean())
  .map(([head, before, pushedAt, age, isDefault]) => {
    const commits = [{ sha: head, authoredAt: pushedAt - age }];
    return isDefault
      ? push({ sha: head, before, pushedAt, commits })
      : branchPush({
          sha: `${head} on branch`,
          branch: 'feature-1',
          pushedAt,
          commits,
        });
  });

const changes = fc
  .tuple(id, instant, maybe(lasting), maybe(sha), actor, fc.boolean())
  .map(([changeId, openedAt, takes, mergeSha, author, remediation]) =>
    change({
      changeId,
      openedAt,
      mergedAt: takes === undefined ? undefined : openedAt + takes,
      branch: 'feature-1',
      mergeSha,
      author,
      remediation,
    }),
  );

const deployments = fc
  .tuple(
    id,
    instant,
    outcome,
    maybe(sha),
    maybe(id),
    fc.constantFrom('production' as const, 'staging' as const),
    fc.constantFrom('eu', 'us'),
    maybe(actor),
  )
  .map(([deploymentId, finishedAt, verdict, head, runId, tier, place, by]) =>
    deployment({
      deploymentId,
      finishedAt,
      outcome: verdict,
      sha: head,
      runId,
      tier,
      environment: `${tier}-${place}`,
      actor: by,
    }),
  );

const others = fc
  .tuple(id, instant, maybe(lasting), actor, maybe(sha))
  .chain(([name, time, takes, by, head]) =>
    fc.constantFrom<Signal>(
      incident({
        openedAt: time,
        resolvedAt: takes === undefined ? undefined : time + takes,
        causeSha: head,
      }),
      approval({
        runId: name,
        event: takes === undefined ? 'requested' : 'approved',
        environment: 'production-eu',
        at: time,
      }),
      review({ changeId: name, submittedAt: time, reviewer: by }),
      branch({ name: 'feature-1', event: 'deleted', at: time }),
      artifact({ name, publishedAt: time, sha: head, version: name }),
    ),
  );

const reports = fc
  .tuple(id, instant, maybe(sha), maybe(fc.integer({ min: 0, max: 100 })))
  .chain(([name, time, head, coveragePct]) =>
    fc.subarray<Suite>(['unit', 'acceptance']).map(suites =>
      testReport({
        name,
        at: time,
        sha: head,
        runId: head ? undefined : name,
        suites,
        coveragePct,
      }),
    ),
  );

const states = fc
  .tuple(
    id,
    instant,
    fc.constantFrom(
      'synced' as const,
      'out-of-sync' as const,
      'unknown' as const,
    ),
    fc.constantFrom(
      'healthy' as const,
      'degraded' as const,
      'missing' as const,
    ),
    fc.constantFrom('production' as const, 'staging' as const),
  )
  .map(([application, time, sync, health, tier]) =>
    gitopsSync({
      application,
      at: time,
      sync,
      health,
      tier,
      environment: `${tier}-eu`,
    }),
  );

const places = fc
  .tuple(
    instant,
    fc.constantFrom('production' as const, 'test' as const),
    maybe(id),
    fc.constantFrom('created' as const, 'deleted' as const),
  )
  .map(([time, tier, cluster, event]) =>
    environment({ name: tier, tier, at: time, event, isolation: { cluster } }),
  );

const trainings = fc
  .tuple(
    id,
    instant,
    outcome,
    maybe(fc.boolean()),
    fc.subarray<TrainingRun['steps'][number]>(['train', 'serve']),
    fc.constantFrom<TrainingRun['trigger']>('schedule', 'on-demand', 'unknown'),
  )
  .map(([runId, finishedAt, verdict, checked, steps, trigger]) =>
    trainingRun({
      runId,
      finishedAt,
      outcome: verdict,
      trigger,
      steps,
      model: checked === undefined ? undefined : 'forecast',
      dataChecked: checked,
      modelChecked: checked,
      registered: checked,
      logged: checked,
    }),
  );

const keyOf = ({ kind, externalId }: Signal) => `${kind} ${externalId}`;

/** Any history of one scope, each thing once, clocks that disagree included. */
export const histories: fc.Arbitrary<Signal[]> = fc.uniqueArray(
  fc.oneof<fc.Arbitrary<Signal>[]>(
    runs,
    stages,
    pushes,
    changes,
    deployments,
    others,
    reports,
    states,
    places,
    trainings,
  ),
  { selector: keyOf, maxLength: 60 },
);
