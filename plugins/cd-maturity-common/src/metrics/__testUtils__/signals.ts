import {
  Actor,
  Approval,
  Artifact,
  Branch,
  Change,
  CiRun,
  CiStage,
  Deployment,
  EnvironmentEvent,
  GitopsSync,
  Incident,
  Instant,
  Push,
  Review,
  TestReport,
  TrainingRun,
} from '../../signals';

/** 2026-03-02 is a Monday; `at('2026-03-02 09:00')` is UTC. */
export function at(text: string): Instant {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const human = (login: string): Actor => ({ login, kind: 'human' });
export const bot = (login: string): Actor => ({ login, kind: 'bot' });

const envelope = (externalId: string) => ({
  source: 'github',
  scope: 'github.com/acme/shop',
  externalId,
  seq: 1,
});

export function run(
  fields: Partial<CiRun> & Pick<CiRun, 'runId' | 'createdAt'>,
): CiRun {
  return {
    ...envelope(`${fields.runId}/${fields.attempt ?? 1}`),
    kind: 'ci_run',
    attempt: 1,
    workflow: '.github/workflows/build.yml',
    trigger: 'push',
    onDefaultBranch: true,
    branch: 'main',
    state: 'done',
    outcome: 'success',
    startedAt: fields.createdAt,
    finishedAt: fields.createdAt + 10 * MINUTE,
    ...fields,
  };
}

export function stage(
  fields: Partial<CiStage> & Pick<CiStage, 'runId' | 'name'>,
): CiStage {
  return {
    ...envelope(`${fields.runId}/${fields.attempt ?? 1}/${fields.name}`),
    kind: 'ci_stage',
    attempt: 1,
    onDefaultBranch: true,
    phases: [],
    suites: [],
    runner: 'shared',
    state: 'done',
    outcome: 'success',
    ...fields,
  };
}

export function push(
  fields: Partial<Push> & Pick<Push, 'sha' | 'pushedAt'>,
): Push {
  return {
    ...envelope(`push/${fields.sha}`),
    kind: 'push',
    branch: 'main',
    onDefaultBranch: true,
    forced: false,
    skipCi: false,
    commits: [{ sha: fields.sha, authoredAt: fields.pushedAt }],
    ...fields,
  };
}

/** A push to a branch other than the default one. */
export function branchPush(
  fields: Partial<Push> & Pick<Push, 'sha' | 'pushedAt' | 'branch'>,
): Push {
  return push({ onDefaultBranch: false, ...fields });
}

export function branch(
  fields: Partial<Branch> & Pick<Branch, 'name' | 'event' | 'at'>,
): Branch {
  return {
    ...envelope(`branch/${fields.name}/${fields.event}/${fields.at}`),
    kind: 'branch',
    refType: 'branch',
    ...fields,
  };
}

export function change(
  fields: Partial<Change> & Pick<Change, 'changeId' | 'openedAt'>,
): Change {
  return {
    ...envelope(`change/${fields.changeId}`),
    kind: 'change',
    state: fields.mergedAt === undefined ? 'open' : 'merged',
    branch: `feature-${fields.changeId}`,
    toDefaultBranch: true,
    author: human('ada'),
    linksWorkItem: false,
    remediation: false,
    ...fields,
  };
}

export function review(
  fields: Partial<Review> & Pick<Review, 'changeId' | 'submittedAt'>,
): Review {
  return {
    ...envelope(`review/${fields.changeId}/${fields.submittedAt}`),
    kind: 'review',
    reviewer: human('bob'),
    verdict: 'approved',
    ...fields,
  };
}

export function deployment(
  fields: Partial<Deployment> & Pick<Deployment, 'deploymentId' | 'finishedAt'>,
): Deployment {
  return {
    ...envelope(`deployment/${fields.deploymentId}`),
    kind: 'deployment',
    environment: 'production',
    tier: 'production',
    transient: false,
    trigger: 'unknown',
    remediation: false,
    state: 'done',
    outcome: 'success',
    createdAt: (fields.finishedAt ?? at('2026-01-01')) - 5 * MINUTE,
    ...fields,
  };
}

export function approval(
  fields: Partial<Approval> & Pick<Approval, 'runId' | 'event' | 'at'>,
): Approval {
  return {
    ...envelope(`approval/${fields.runId}/${fields.event}/${fields.at}`),
    kind: 'approval',
    environment: 'production',
    tier: 'production',
    actor: human('ada'),
    ...fields,
  };
}

export function incident(
  fields: Partial<Incident> & Pick<Incident, 'openedAt'>,
): Incident {
  return {
    ...envelope(`incident/${fields.openedAt}`),
    kind: 'incident',
    state: fields.resolvedAt === undefined ? 'open' : 'resolved',
    external: false,
    ...fields,
  };
}

export function artifact(
  fields: Partial<Artifact> & Pick<Artifact, 'name' | 'publishedAt'>,
): Artifact {
  return {
    ...envelope(`artifact/${fields.name}/${fields.version ?? ''}`),
    kind: 'artifact',
    image: false,
    prerelease: false,
    ...fields,
  };
}

export function testReport(
  fields: Partial<TestReport> & Pick<TestReport, 'name' | 'at'>,
): TestReport {
  return {
    ...envelope(`report/${fields.name}/${fields.at}`),
    kind: 'test_report',
    onDefaultBranch: true,
    suites: [],
    failed: 0,
    ...fields,
  };
}

export function environment(
  fields: Partial<EnvironmentEvent> & Pick<EnvironmentEvent, 'name' | 'at'>,
): EnvironmentEvent {
  return {
    ...envelope(`environment/${fields.name}/${fields.at}`),
    kind: 'environment',
    tier: 'production',
    transient: false,
    event: 'created',
    ...fields,
  };
}

export function gitopsSync(
  fields: Partial<GitopsSync> & Pick<GitopsSync, 'at'>,
): GitopsSync {
  const { application = 'shop', at: time } = fields;
  return {
    ...envelope(`sync/${application}/${time}`),
    kind: 'gitops_sync',
    application,
    environment: 'production',
    tier: 'production',
    sync: 'synced',
    health: 'healthy',
    ...fields,
  };
}

export function trainingRun(
  fields: Partial<TrainingRun> & Pick<TrainingRun, 'runId' | 'finishedAt'>,
): TrainingRun {
  return {
    ...envelope(`training/${fields.runId}`),
    kind: 'training_run',
    pipeline: 'forecast',
    trigger: 'schedule',
    steps: ['train'],
    state: 'done',
    outcome: 'success',
    createdAt: (fields.finishedAt ?? at('2026-01-01')) - HOUR,
    ...fields,
  };
}
