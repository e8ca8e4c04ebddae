import { merged, mergeRequest, push, tagPush } from './code';
import { approved, deployment } from './delivery';
import { grace, NO_SHA } from './frame';
import { issue, label, release } from './outcome';
import { build, job, manualBuild, pipeline, testReport } from './pipeline';

const pending = { finished_at: null };

/** Deliveries of every kind about a few things, as GitLab would send them in the course of a day. */
export const samples: Array<{ event: string; payload: unknown }> = [
  ['pipeline', pipeline({ status: 'pending', ...pending }, [])],
  ['pipeline', pipeline({ status: 'running', ...pending })],
  ['pipeline', pipeline()],
  ['pipeline', pipeline({}, [build(), manualBuild({ status: 'skipped' })])],
  ['build', job({ build_status: 'created', build_started_at: null })],
  ['build', job({ build_status: 'running', build_finished_at: null })],
  ['build', job()],
  ['build', job({ project: undefined })],
  ['deployment', deployment({ status: 'created' })],
  ['deployment', deployment({ status: 'blocked' })],
  ['deployment', approved()],
  ['deployment', deployment({ status: 'running' })],
  ['deployment', deployment()],
  ['push', push()],
  ['push', push({ ref: 'refs/heads/invoices', before: NO_SHA })],
  ['push', push({ ref: 'refs/heads/invoices', after: NO_SHA })],
  ['tag_push', tagPush()],
  ['merge_request', mergeRequest()],
  ['merge_request', mergeRequest({ action: 'approved' }, { user: grace })],
  ['merge_request', merged()],
  ['release', release()],
  ['issue', issue()],
  ['issue', issue({ state: 'closed', closed_at: '2026-03-02 11:00:00 UTC' })],
  [
    'work_item',
    issue(
      { labels: [], updated_at: '2026-03-02 11:30:00 UTC' },
      { changes: { labels: { previous: [label('incident')] } } },
    ),
  ],
  ['test_report', testReport()],
].map(([event, payload]) => ({ event: String(event), payload }));
