import {
  ofKind,
  publishedRows,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { project } from '../normalize/__fixtures__';
import { polled, PROJECT, withoutNetwork } from './__testUtils__/gitlab';

const { serve } = withoutNetwork();

type Row = { id: number; status: string; created_at: string };

const recorded = publishedRows(
  'devlake/gitlab/e2e/raw_tables/_raw_gitlab_api_pipeline.csv',
) as Row[];

const describeIfPresent = recorded.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('recorded answers of GitLab', () => {
  it('give pipelines with the verdicts that stand in them', async () => {
    serve(
      {
        '/projects/acme/shop/payments': project(),
        [`${PROJECT}/pipelines`]: recorded.map(({ id, created_at: at }) => ({
          id,
          updated_at: at,
        })),
        ...Object.fromEntries(
          recorded.flatMap(row => [
            [`${PROJECT}/pipelines/${row.id}`, row],
            [`${PROJECT}/pipelines/${row.id}/jobs`, []],
          ]),
        ),
      },
      10,
    );
    const counts: Record<string, number> = {};
    for (const { state, outcome } of ofKind(await polled(), 'ci_run')) {
      const verdict = `${state} ${outcome}`;
      counts[verdict] = (counts[verdict] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'done failure': 17,
      'done success': 1,
      'done cancelled': 1,
      'done skipped': 1,
      'running unknown': 3,
      'queued unknown': 5,
      'waiting unknown': 1,
    });
  });
});
