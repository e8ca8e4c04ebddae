export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const OTHER_SHA = '1111111111111111111111111111111111111111';

export const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);
export const time = (clock: string) => `2026-03-02T${clock}.123456+00:00`;

const ada = {
  type: 'user',
  display_name: 'Ada L',
  nickname: 'Ada',
  account_id: '557058:2A6349DC',
  uuid: '{87bb15eb-47c1-49b3-9f16-ca824a2979a4}',
};

export const repository = (overrides: object = {}) => ({
  type: 'repository',
  full_name: 'Acme/Payments',
  uuid: '{BC771CBF-829e-4c4b-b71f-a0eb3ac2b860}',
  ...overrides,
});

/** As the API shows it. */
export const knownRepository = () =>
  repository({ mainbranch: { name: 'main', type: 'branch' } });

const commit = (hash: string, clock: string, parents = 1) => ({
  type: 'commit',
  hash,
  date: `2026-03-02T${clock}+00:00`,
  message: 'Add invoices\n\nMore words',
  parents: Array.from({ length: parents }, () => ({ hash: OTHER_SHA })),
});

const branch = (hash: string, name = 'main') => ({
  type: 'branch',
  name,
  target: commit(hash, '09:00:00'),
});

export const pushChange = (overrides: object = {}) => ({
  old: branch(OTHER_SHA),
  new: branch(SHA),
  created: false,
  closed: false,
  forced: false,
  truncated: false,
  commits: [commit(SHA, '09:00:00', 2), commit('2'.repeat(40), '08:00:00')],
  ...overrides,
});

export const push = (changes: object[] = [pushChange()]) => ({
  push: { changes },
  actor: ada,
  repository: repository(),
});

export const newBranch = () =>
  pushChange({ old: null, new: branch(SHA, 'invoices'), created: true });
export const goneBranch = () =>
  pushChange({ new: null, closed: true, commits: undefined });

export const pullRequestBody = (overrides: object = {}) => ({
  type: 'pullrequest',
  id: 12,
  title: 'PAY-1: add invoices',
  description: 'Please look',
  state: 'OPEN',
  author: ada,
  source: { branch: { name: 'invoices' }, commit: { hash: SHA.slice(0, 12) } },
  destination: { branch: { name: 'main' }, commit: { hash: OTHER_SHA } },
  merge_commit: null,
  participants: [],
  created_on: time('07:00:00'),
  updated_on: time('07:30:00'),
  ...overrides,
});

export const pullRequest = (overrides: object = {}) => ({
  pullrequest: pullRequestBody(overrides),
  actor: ada,
  repository: repository(),
});

export const merged = () => ({
  state: 'MERGED',
  updated_on: time('09:00:02'),
  merge_commit: { hash: SHA.slice(0, 12) },
});

export const polledPullRequest = () => ({
  repository: knownRepository(),
  pullrequest: pullRequestBody({
    ...merged(),
    merge_commit: commit(SHA, '09:00:00', 2),
    participants: [
      { user: ada, state: null, participated_on: null },
      {
        user: { ...ada, account_id: 'grace' },
        state: 'approved',
        participated_on: time('08:30:00'),
      },
    ],
  }),
  commits: [commit('2'.repeat(40), '08:00:00')],
});

export const approved = () => ({
  ...pullRequest(),
  approval: { date: time('08:30:00'), user: { ...ada, account_id: 'grace' } },
});

export const changesRequested = () => ({
  ...pullRequest(),
  changes_request: { date: time('08:10:00'), user: ada },
});

export const commitStatus = (overrides: object = {}) => ({
  repository: repository(),
  actor: ada,
  commit_status: {
    key: '3343801',
    type: 'build',
    state: 'SUCCESSFUL',
    name: 'Pipeline #4 for main',
    refname: 'main',
    commit: commit(SHA, '09:00:00'),
    url: 'https://bitbucket.org/Acme/Payments/addon/pipelines/home#!/results/4',
    description: '',
    created_on: time('09:01:00'),
    updated_on: time('09:06:00'),
    ...overrides,
  },
});

export const foreignStatus = () =>
  commitStatus({
    key: 'jenkins-unit-tests',
    name: 'Unit tests',
    state: 'FAILED',
    url: 'https://ci.acme.io/job/payments/7/',
  });

export const pipelineBody = (overrides: object = {}) => ({
  type: 'pipeline',
  uuid: '{01fad871-cd21-4a80-bd59-74148dd5be8e}',
  build_number: 4,
  run_number: 1,
  creator: ada,
  state: { name: 'COMPLETED', result: { name: 'SUCCESSFUL' } },
  trigger: { name: 'PUSH', type: 'pipeline_trigger_push' },
  target: {
    type: 'pipeline_ref_target',
    ref_type: 'branch',
    ref_name: 'main',
    commit: { hash: SHA },
    selector: { type: 'default' },
  },
  created_on: time('09:01:00'),
  completed_on: time('09:05:58'),
  ...overrides,
});

export const stepBody = (overrides: object = {}) => ({
  type: 'pipeline_step',
  uuid: '{57e2a2a9-0c3a-4a2e-9d2c-000000000001}',
  name: 'Unit tests',
  state: { name: 'COMPLETED', result: { name: 'SUCCESSFUL' } },
  trigger: { type: 'pipeline_step_trigger_automatic' },
  started_on: time('09:01:10'),
  completed_on: time('09:03:00'),
  ...overrides,
});

export const pipeline = (overrides: object = {}, steps = [stepBody()]) => ({
  repository: knownRepository(),
  pipeline: pipelineBody(overrides),
  steps,
});

export const environmentBody = (name = 'Live', type = 'Production') => ({
  type: 'deployment_environment',
  uuid: '{cccccccc-0000-4000-8000-000000000001}',
  name,
  environment_type: { name: type, rank: 2 },
});

export const deploymentBody = (state: object = {}) => ({
  type: 'deployment',
  uuid: '{dddddddd-0000-4000-8000-000000000001}',
  environment: { uuid: environmentBody().uuid },
  step: { uuid: stepBody().uuid },
  state: {
    name: 'COMPLETED',
    status: { name: 'SUCCESSFUL' },
    started_on: time('09:04:00'),
    completed_on: time('09:05:30'),
    ...state,
  },
  release: {
    name: '4',
    created_on: time('09:01:00'),
    commit: { hash: SHA },
    pipeline: { uuid: pipelineBody().uuid },
  },
});

export const deployment = (
  state: object = {},
  environment = environmentBody(),
) => ({
  repository: knownRepository(),
  environment,
  deployment: deploymentBody(state),
  pipeline: pipelineBody(),
  isManual: false,
});
