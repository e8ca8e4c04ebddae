import {
  Deployment,
  Instant,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import { Random } from './Random';

export const SOURCE = 'bench';
export const SIGNALS_PER_ENTITY = 100;
/** Spread over 90 days. */
const DELIVERIES = 12;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const GAP = (90 * 24 * HOUR) / DELIVERIES;
const REVIEWED = 10;
/** One of these in six goes to staging only. */
const STAGING_EVERY = 6;

const STAGES = [
  { name: 'build', phases: ['build', 'commit'], suites: ['unit'] },
  { name: 'acceptance', phases: ['test'], suites: ['acceptance'] },
  { name: 'deploy', phases: ['deploy'], suites: [] },
] as const;

export function scopeOf(entity: number): string {
  return `bench.example.com/acme/service-${entity}`;
}

/** One change from the first commit to its deployment: seven or eight signals. */
function delivery(n: number, entity: number, asOf: Instant): Signal[] {
  const random = new Random(entity * DELIVERIES + n);
  const envelope = (id: string) => ({
    source: SOURCE,
    scope: scopeOf(entity),
    externalId: `${entity}/${n}/${id}`,
    seq: 1,
  });
  const author = { login: `dev-${entity % 997}`, kind: 'human' as const };
  const sha = `${entity}-${n}`.padStart(40, 'a');
  const before = `${entity}-${n - 1}`.padStart(40, 'a');
  const merged = asOf - n * GAP - random.span(4, 40, HOUR);
  const opened = merged - random.span(1, 60, HOUR);
  const built = merged + random.span(3, 20, MINUTE);
  const outcome = random.chance(0.85) ? 'success' : 'failure';
  const tier = n % STAGING_EVERY === 1 ? 'staging' : 'production';
  const run = { runId: `run-${n}`, attempt: 1, sha, branch: 'main' };
  const where = { onDefaultBranch: true, workflow: 'build.yml' };

  const deployment: Deployment = {
    ...envelope('deployment'),
    kind: 'deployment',
    deploymentId: `${n}`,
    environment: tier,
    tier,
    transient: false,
    sha,
    runId: run.runId,
    trigger: random.chance(0.8) ? 'automatic' : 'manual',
    remediation: random.chance(0.1),
    state: 'done',
    outcome,
    createdAt: built,
    startedAt: built,
    finishedAt: built + random.span(1, 15, MINUTE),
  };
  const stages = STAGES.map(
    ({ name, phases, suites }, place): Signal => ({
      ...envelope(name),
      ...run,
      ...where,
      kind: 'ci_stage',
      name,
      phases: [...phases],
      suites: [...suites],
      runner: 'shared',
      state: 'done',
      outcome,
      startedAt: merged + Math.round(((built - merged) * place) / 3),
      finishedAt: merged + Math.round(((built - merged) * (place + 1)) / 3),
    }),
  );
  const review: Signal = {
    ...envelope('review'),
    kind: 'review',
    changeId: `${n}`,
    reviewer: { login: `dev-${(entity + 1) % 997}`, kind: 'human' },
    verdict: 'approved',
    submittedAt: merged - HOUR / 2,
  };
  return [
    {
      ...envelope('change'),
      kind: 'change',
      changeId: `${n}`,
      state: 'merged',
      branch: `change-${n}`,
      toDefaultBranch: true,
      openedAt: opened,
      mergedAt: merged,
      closedAt: merged,
      headSha: before,
      mergeSha: sha,
      author,
      linksWorkItem: random.chance(0.7),
      remediation: false,
    },
    {
      ...envelope('push'),
      kind: 'push',
      sha,
      before,
      branch: 'main',
      onDefaultBranch: true,
      forced: false,
      skipCi: false,
      actor: author,
      pushedAt: merged,
      commits: [{ sha, authoredAt: opened - HOUR }],
    },
    {
      ...envelope('run'),
      ...run,
      ...where,
      kind: 'ci_run',
      trigger: 'push',
      actor: author,
      state: 'done',
      outcome,
      createdAt: merged,
      startedAt: merged,
      finishedAt: built,
    },
    ...stages,
    deployment,
    ...(n < REVIEWED ? [review] : []),
  ];
}

/** What happens now and then: an approval, a release, an incident. */
function occasions(n: number, entity: number, asOf: Instant): Signal[] {
  const random = new Random(-entity * 2 - n - 1);
  const at = asOf - random.span(1, 85, 24 * HOUR);
  const envelope = {
    source: SOURCE,
    scope: scopeOf(entity),
    externalId: `${entity}/${n}`,
    seq: 1,
  };
  return [
    {
      ...envelope,
      kind: 'approval',
      runId: `run-${n}`,
      environment: 'production',
      tier: 'production',
      event: n % 2 === 0 ? 'requested' : 'approved',
      at,
    },
    {
      ...envelope,
      kind: 'artifact',
      name: `service-${entity}`,
      version: `1.${n}.0`,
      image: true,
      prerelease: false,
      publishedAt: at,
    },
    {
      ...envelope,
      kind: 'incident',
      state: 'resolved',
      openedAt: at,
      resolvedAt: at + random.span(0.5, 30, HOUR),
      external: false,
    },
  ];
}

/** A hundred signals of 90 days, the same for the same entity. */
export function signalsOf(entity: number, asOf: Instant): Signal[] {
  const signals: Signal[] = [];
  for (let n = 0; n < DELIVERIES; n += 1) {
    signals.push(...delivery(n, entity, asOf));
  }
  return [
    ...signals,
    ...occasions(0, entity, asOf),
    ...occasions(1, entity, asOf),
  ];
}
