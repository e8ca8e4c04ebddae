import {
  Signal,
  SignalKind,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import { signalsOf } from 'backstage-plugin-cd-maturity-node/testUtils';
import { azureDevopsSource } from '..';

export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const OTHER_SHA = '1111111111111111111111111111111111111111';
export const NO_SHA = '0'.repeat(40);
export const PROJECT_SCOPE = 'dev.azure.com/acme/shop';
export const REPO_SCOPE = `${PROJECT_SCOPE}/_git/payments`;
const PROJECT_ID = '6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c';

export const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);
const time = (clock: string) => `2026-03-02T${clock}.1237625Z`;

const ada = { displayName: 'Ada L', uniqueName: 'Ada@acme.io' };
const project = { id: PROJECT_ID, name: 'Shop' };

const frame = (eventType: string, resource: object) => ({
  subscriptionId: '00000000-0000-0000-0000-000000000001',
  notificationId: 7,
  id: 'af07be1b-f3ad-44c8-a7f1-c4835f2df06b',
  eventType,
  publisherId: 'tfs',
  resource,
  createdDate: time('09:30:00'),
});

export const buildBody = (overrides: object = {}) => ({
  id: 12,
  uri: 'vstfs:///Build/Build/12',
  buildNumber: '20260302.1',
  status: 'completed',
  result: 'succeeded',
  queueTime: time('09:00:00'),
  startTime: time('09:00:10'),
  finishTime: time('09:05:00'),
  url: `https://dev.azure.com/Acme/${PROJECT_ID}/_apis/build/Builds/12`,
  definition: { id: 5, name: 'payments-ci', project },
  project,
  sourceBranch: 'refs/heads/main',
  sourceVersion: SHA,
  reason: 'individualCI',
  requestedFor: ada,
  repository: { id: 'r1', type: 'TfsGit', name: 'Payments' },
  queue: { id: 9, pool: { id: 9, isHosted: true } },
  ...overrides,
});

export const buildComplete = (overrides: object = {}) =>
  frame('build.complete', buildBody(overrides));

export const jobRecord = (overrides: object = {}) => ({
  id: 'cfa20e98-6997-523c-4233-f0a7302c929f',
  parentId: null,
  type: 'Job',
  name: 'Unit tests',
  state: 'completed',
  result: 'succeeded',
  startTime: time('09:00:20'),
  finishTime: time('09:03:00'),
  lastModified: '0001-01-01T00:00:00',
  attempt: 1,
  ...overrides,
});

export const testRunBody = () => ({
  id: 3,
  name: 'JUnit unit tests',
  state: 'Completed',
  totalTests: 10,
  passedTests: 8,
  notApplicableTests: 1,
  incompleteTests: 0,
  completedDate: time('09:03:00'),
});

export const polledBuild = (overrides: object = {}, scope = REPO_SCOPE) => ({
  scope,
  defaultBranch: 'main',
  build: buildBody(overrides),
  records: [jobRecord(), jobRecord({ id: 'stage', type: 'Stage' })],
  testRuns: [testRunBody()],
});

const run = (overrides: object = {}) => ({
  id: 12,
  name: '20260302.1',
  state: 'completed',
  result: 'succeeded',
  createdDate: time('09:00:00'),
  finishedDate: time('09:05:00'),
  url: `https://dev.azure.com/Acme/${PROJECT_ID}/_apis/pipelines/5/runs/12`,
  pipeline: { id: 5, name: 'payments-ci' },
  ...overrides,
});

const pipelineResource = (runOverrides: object = {}) => ({
  run: run(runOverrides),
  pipeline: { id: 5, name: 'payments-ci' },
  repositories: [
    {
      type: 'Git',
      url: 'https://dev.azure.com/Acme/Shop/_git/Payments',
      change: { version: SHA },
    },
  ],
});

export const runState = (overrides: object = {}) =>
  frame(
    'ms.vss-pipelines.run-state-changed-event',
    pipelineResource(overrides),
  );

export const stageState = (overrides: object = {}) =>
  frame('ms.vss-pipelines.stage-state-changed-event', {
    ...pipelineResource(),
    stage: {
      id: 's1',
      name: 'DeployProd',
      displayName: 'Deploy to production',
      attempt: 1,
      state: 'completed',
      result: 'succeeded',
      ...overrides,
    },
  });

export const environmentDeployment = (record: object = {}) => ({
  scope: REPO_SCOPE,
  environment: { id: 1, name: 'Production' },
  record: {
    id: 44,
    stageName: 'DeployProd',
    jobName: 'Deploy',
    result: 'succeeded',
    queueTime: time('09:04:00'),
    startTime: time('09:04:10'),
    finishTime: time('09:05:00'),
    owner: { id: 12 },
    ...record,
  },
  build: buildBody(),
});

const releaseBody = () => ({
  id: 31,
  name: 'Release-31',
  artifacts: [
    {
      isPrimary: true,
      definitionReference: {
        repository: { id: 'r1', name: 'Payments' },
        'repository.provider': { id: 'TfsGit' },
        sourceVersion: { id: SHA },
        version: { id: '12', name: '20260302.1' },
      },
    },
  ],
  _links: {
    web: {
      href: `https://dev.azure.com/Acme/${PROJECT_ID}/_release?releaseId=31`,
    },
  },
});

const releaseDeploymentBody = (overrides: object = {}) => ({
  id: 77,
  attempt: 1,
  reason: 'automated',
  deploymentStatus: 'succeeded',
  requestedFor: ada,
  queuedOn: time('09:10:00'),
  startedOn: time('09:10:10'),
  completedOn: time('09:12:00'),
  ...overrides,
});

const releaseEnvironment = { id: 8, name: 'Production', releaseId: 31 };

export const releaseCompleted = (
  deployment: object = {},
  environment: object = {},
) =>
  frame('ms.vss-release.deployment-completed-event', {
    environment: { ...releaseEnvironment, status: 'succeeded', ...environment },
    release: releaseBody(),
    deployment: releaseDeploymentBody(deployment),
    project,
  });

export const releaseStarted = () =>
  frame('ms.vss-release.deployment-started-event', {
    environment: { ...releaseEnvironment, status: 'inProgress' },
    release: releaseBody(),
    project,
  });

export const releaseDeployment = (overrides: object = {}) => ({
  ...releaseDeploymentBody(overrides),
  release: releaseBody(),
  releaseDefinition: { id: 2, name: 'payments-release' },
  releaseEnvironment,
  preDeployApprovals: [
    {
      id: 91,
      status: 'approved',
      isAutomated: false,
      createdOn: time('09:06:00'),
      modifiedOn: time('09:09:00'),
      approver: ada,
    },
    { id: 92, status: 'approved', isAutomated: true },
  ],
});

export const polledRelease = (overrides: object = {}) => ({
  scope: REPO_SCOPE,
  project: { name: 'Shop' },
  address: 'https://dev.azure.com/acme/shop/_apis/release',
  deployment: releaseDeployment(overrides),
});

export const releaseApproval = (overrides: object = {}) =>
  frame('ms.vss-release.deployment-approval-completed-event', {
    approval: {
      ...releaseDeployment().preDeployApprovals[0],
      releaseEnvironment,
      ...overrides,
    },
    release: releaseBody(),
    project,
  });

export const checkApproval = (overrides: object = {}) =>
  frame('ms.vss-pipelinechecks-events.approval-completed', {
    ...pipelineResource(),
    approval: {
      id: '26ae2a0e-0000-4000-8000-000000000001',
      status: 'approved',
      createdOn: time('09:03:30'),
      lastModifiedOn: time('09:04:00'),
      steps: [{ actualApprover: ada, lastModifiedOn: time('09:04:00') }],
      ...overrides,
    },
    stage: {
      id: 's1',
      name: 'DeployProd',
      displayName: 'Deploy to production',
    },
  });

export const repositoryBody = () => ({
  id: '278d5cd2-584d-4b63-824a-2ba458937249',
  name: 'Payments',
  defaultBranch: 'refs/heads/main',
  remoteUrl: 'https://acme@dev.azure.com/Acme/Shop/_git/Payments',
  webUrl: 'https://dev.azure.com/Acme/Shop/_git/Payments',
  project,
});

export const pushBody = (update: object = {}) => ({
  pushId: 14,
  date: time('09:00:00'),
  pushedBy: ada,
  refUpdates: [
    {
      name: 'refs/heads/main',
      oldObjectId: OTHER_SHA,
      newObjectId: SHA,
      ...update,
    },
  ],
  commits: [
    {
      commitId: SHA,
      comment: 'Merged PR 12: Add invoices',
      author: { name: 'Ada L', date: '2026-03-02T08:59:00Z' },
    },
  ],
});

export const push = (update: object = {}) =>
  frame('git.push', { ...pushBody(update), repository: repositoryBody() });

export const pullBody = (overrides: object = {}) => ({
  pullRequestId: 12,
  status: 'active',
  title: 'Add invoices',
  description: 'Closes AB#7',
  createdBy: ada,
  creationDate: time('07:00:00'),
  sourceRefName: 'refs/heads/invoices',
  targetRefName: 'refs/heads/main',
  lastMergeSourceCommit: { commitId: OTHER_SHA },
  lastMergeCommit: { commitId: SHA },
  reviewers: [
    { displayName: 'Grace', uniqueName: 'grace@acme.io', vote: 10 },
    {
      displayName: 'Team',
      uniqueName: 'vstfs:///x',
      vote: 10,
      isContainer: true,
    },
    { displayName: 'Lin', uniqueName: 'lin@acme.io', vote: 0 },
  ],
  workItemRefs: [{ id: '7' }],
  ...overrides,
});

export const completed = () => ({
  status: 'completed',
  closedDate: time('09:00:00'),
});

export const pullRequest = (event: string, overrides: object = {}) =>
  frame(`git.pullrequest.${event}`, {
    ...pullBody(overrides),
    repository: repositoryBody(),
  });

/** What a payload gives, each signal as the contract wants it. */
export function normalize(event: string, payload: unknown): Signal[] {
  const signals = signalsOf(azureDevopsSource, [
    { event, payload: JSON.stringify(payload) },
  ]);
  for (const signal of signals) {
    expect(signalSchema.parse(signal)).toEqual(signal);
  }
  return signals;
}

/** The signal of a kind that a webhook gives for the repository. */
export function signalOf<K extends SignalKind>(
  kind: K,
  payload: { eventType: string },
): Extract<Signal, { kind: K }> {
  const found = normalize(payload.eventType, payload).find(
    signal => signal.kind === kind && signal.scope === REPO_SCOPE,
  );
  expect(found).toBeDefined();
  return found as Extract<Signal, { kind: K }>;
}
