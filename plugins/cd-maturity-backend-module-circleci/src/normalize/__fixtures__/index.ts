import { Signal, signalSchema } from 'backstage-plugin-cd-maturity-common';
import { signalsOf } from 'backstage-plugin-cd-maturity-node/testUtils';
import { circleciSource } from '..';

export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const WORKFLOW_ID = 'fda08377-fe7e-46b1-8992-3a7aaecac9c3';
export const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

const time = (clock: string) => `2026-03-02T${clock}Z`;

export const pipelineBody = (overrides: object = {}) => ({
  id: '1285fe1d-d3a6-44fc-8886-8979558254c4',
  number: 130,
  state: 'created',
  created_at: time('09:00:00'),
  trigger: { type: 'webhook', actor: { login: 'Ada', avatar_url: null } },
  vcs: { provider_name: 'GitHub', revision: SHA, branch: 'main' },
  ...overrides,
});

export const workflowBody = (overrides: object = {}) => ({
  id: WORKFLOW_ID,
  name: 'build-test-deploy',
  status: 'success',
  created_at: time('09:00:01'),
  stopped_at: time('09:10:00'),
  ...overrides,
});

const jobBody = (id: number, overrides: object = {}) => ({
  id: `8b91f9a8-7975-4e60-916c-00000000000${id}`,
  name: 'unit tests',
  type: 'build',
  status: 'success',
  started_at: time('09:00:10'),
  stopped_at: time('09:03:00'),
  dependencies: [],
  ...overrides,
});

const ids = [1, 2, 3].map(id => jobBody(id).id);

/** A test, a gate and the deployment behind it. */
export const jobs = () => [
  jobBody(1),
  jobBody(2, {
    name: 'hold',
    type: 'approval',
    approved_by: '6a19122c-40e0-4d56-a875-aac6ccc27700',
    started_at: null,
    stopped_at: null,
    dependencies: [ids[0]],
  }),
  jobBody(3, {
    name: 'deploy-production',
    started_at: time('09:05:00'),
    stopped_at: time('09:10:00'),
    dependencies: [ids[1]],
  }),
];

export const polledWorkflow = (workflow: object = {}, own = jobs()) => ({
  project: { slug: 'gh/Acme/Payments', default_branch: 'main' },
  pipeline: pipelineBody(),
  workflow: workflowBody(workflow),
  jobs: own,
});

const frame = () => ({
  id: '3888f21b-eaa7-38e3-8f3d-75a63bba8895',
  happened_at: time('09:10:01'),
  webhook: { id: 'cf8c4fdd-0587-4da1-b4ca-4846e9640af9', name: 'Portal' },
  project: {
    id: '84996744-a854-4f5e-aea3-04e2851dc1d2',
    name: 'Payments',
    slug: 'github/Acme/Payments',
  },
  organization: { id: 'f22b6566-597d-46d5-ba74-99ef5bb3d85c', name: 'Acme' },
  pipeline: pipelineBody({ trigger: { type: 'webhook' }, state: undefined }),
});

const url = `https://app.circleci.com/pipelines/github/Acme/Payments/130/workflows/${WORKFLOW_ID}`;

export const workflowCompleted = (workflow: object = {}) => ({
  type: 'workflow-completed',
  ...frame(),
  workflow: { ...workflowBody(workflow), url },
});

export const jobCompleted = (job: object = {}, id = 1) => ({
  type: 'job-completed',
  ...frame(),
  workflow: { ...workflowBody({ status: undefined }), url },
  job: { ...jobBody(id, job), type: undefined, number: 136 },
});

/** Projects that are not named after a repository have their commits elsewhere. */
export const standalone = () => ({
  ...workflowCompleted(),
  project: {
    id: '2a68fe5f-2fe5-4d4f-91e1-15f111116743',
    name: 'hello-world',
    slug: 'circleci/DdaVtNusHqi24D4YT3X4eu/6EkDPZoN4ZdMKKZtBkRodt',
  },
  pipeline: pipelineBody({
    vcs: undefined,
    trigger: { type: 'gitlab' },
    trigger_parameters: {
      git: { tag: '', checkout_sha: SHA, branch: 'main' },
      circleci: { event_type: 'push', trigger_type: 'gitlab' },
    },
  }),
});

/** What a payload gives, each signal as the contract wants it. */
export function normalize(event: string, payload: unknown): Signal[] {
  const signals = signalsOf(circleciSource, [
    { event, payload: JSON.stringify(payload) },
  ]);
  for (const signal of signals) {
    expect(signalSchema.parse(signal)).toEqual(signal);
  }
  return signals;
}
