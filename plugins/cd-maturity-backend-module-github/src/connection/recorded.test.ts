import {
  ofKind,
  publishedRows,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { repositoryBody } from '../normalize/__fixtures__';
import { runsOf } from './__fixtures__/repository';
import { polled, REPO, withoutNetwork } from './__testUtils__/github';

const { serve } = withoutNetwork();

const recorded = publishedRows(
  'devlake/github/e2e/raw_tables/_raw_github_api_runs.csv',
) as Array<{ id: number; created_at: string; updated_at: string }>;
const recordedJobs = publishedRows(
  'devlake/github/e2e/raw_tables/_raw_github_api_jobs.csv',
);

const tally = (signals: Array<{ state: string; outcome: string }>) => {
  const counts: Record<string, number> = {};
  for (const { state, outcome } of signals) {
    const verdict = `${state} ${outcome}`;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
};

const describeIfPresent = recorded.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('recorded answers of GitHub', () => {
  it('give runs and jobs with the verdicts that stand in them', async () => {
    // The jobs are those of other runs.
    const jobs = Object.fromEntries(
      recorded.map(({ id }, index) => [
        `${REPO}/actions/runs/${id}/jobs`,
        { jobs: index === 0 ? recordedJobs : [] },
      ]),
    );
    serve(
      {
        [REPO]: repositoryBody({ has_issues: false, default_branch: 'master' }),
        ...jobs,
        [`${REPO}/actions/runs`]: runsOf(recorded),
      },
      10,
    );
    const since = Math.min(
      ...recorded.map(({ created_at: created }) => Date.parse(created)),
    );
    const signals = await polled({ since });
    const runs = ofKind(signals, 'ci_run');
    expect(new Set(runs.map(({ runId }) => runId)).size).toBe(
      new Set(recorded.map(({ id }) => id)).size,
    );
    expect(tally(runs)).toEqual({
      'done success': 18,
      'done failure': 5,
      'done cancelled': 1,
      'done skipped': 1,
      'done neutral': 2,
      'running unknown': 3,
      'queued unknown': 3,
      'waiting unknown': 2,
    });
    expect(tally(ofKind(signals, 'ci_stage'))).toEqual({
      'done success': 12,
      'done failure': 5,
      'done cancelled': 7,
      'done skipped': 1,
      'done neutral': 2,
      'running unknown': 3,
      'queued unknown': 3,
      'waiting unknown': 2,
    });
  });
});
