import { ada, page, project, SHA } from './frame';

const runner = { id: 1, runner_type: 'instance_type', is_shared: true };

export const build = (overrides: object = {}) => ({
  id: 9001,
  stage: 'test',
  name: 'unit tests',
  status: 'success',
  created_at: '2026-03-02 09:00:00 UTC',
  started_at: '2026-03-02 09:00:20 UTC',
  finished_at: '2026-03-02 09:03:20 UTC',
  when: 'on_success',
  manual: false,
  runner,
  ...overrides,
});

/** A job that waits for somebody to start it. */
export const manualBuild = (overrides: object = {}) =>
  build({
    id: 9002,
    stage: 'deploy',
    name: 'production',
    status: 'manual',
    started_at: null,
    finished_at: null,
    when: 'manual',
    manual: true,
    runner: null,
    ...overrides,
  });

export const pipeline = (
  attributes: object = {},
  builds: object[] = [build(), manualBuild()],
  from: object = {},
) => ({
  object_kind: 'pipeline',
  object_attributes: {
    id: 5001,
    iid: 12,
    ref: 'main',
    tag: false,
    sha: SHA,
    source: 'push',
    status: 'success',
    created_at: '2026-03-02 09:00:00 UTC',
    finished_at: '2026-03-02 09:04:00 UTC',
    duration: 200,
    queued_duration: 5,
    url: page('pipelines/5001'),
    ...attributes,
  },
  user: ada,
  project: project(from),
  commit: { id: SHA, message: 'Add invoices\n\nThey were missing.' },
  builds,
});

export const job = (overrides: object = {}) => ({
  object_kind: 'build',
  ref: 'main',
  tag: false,
  sha: SHA,
  build_id: 9001,
  build_name: 'unit tests',
  build_stage: 'test',
  build_status: 'success',
  build_created_at: '2026-03-02 09:00:00 UTC',
  build_started_at: '2026-03-02 09:00:20 UTC',
  build_finished_at: '2026-03-02 09:03:20 UTC',
  pipeline_id: 5001,
  project_id: 42,
  runner,
  repository: { homepage: project().web_url },
  project: project(),
  ...overrides,
});

export const testReport = (pipelineOverrides: object = {}) => ({
  pipeline: {
    id: 5001,
    sha: SHA,
    ref: 'main',
    tag: false,
    created_at: '2026-03-02T09:00:00.000Z',
    finished_at: '2026-03-02T09:04:00.000Z',
    coverage: '81.50',
    ...pipelineOverrides,
  },
  test_report: {
    test_suites: [
      {
        name: 'unit tests',
        total_count: 12,
        success_count: 9,
        failed_count: 1,
        error_count: 1,
        skipped_count: 1,
      },
    ],
  },
  project: project(),
});
