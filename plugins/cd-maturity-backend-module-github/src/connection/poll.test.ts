import { signalKey } from 'backstage-plugin-cd-maturity-common';
import {
  ofKind,
  pollOf,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { githubSource } from '../normalize';
import {
  deploymentStatus,
  issue,
  merged,
  OPTIONS,
  pullRequestReview,
  RECEIVED_AT,
  release,
  SHA,
  workflowJob,
  workflowRun,
} from '../normalize/__fixtures__';
import {
  FIRST_SHA,
  MIDDLE_SHA,
  repositoryAnswers,
} from './__fixtures__/repository';
import {
  connection,
  polled,
  REPO,
  scope,
  withoutNetwork,
} from './__testUtils__/github';

const { serve } = withoutNetwork();

describe('a poll of GitHub', () => {
  it('gives the signals that the webhooks about the same things give', async () => {
    serve();
    const byKey = new Map(
      (await polled()).map(signal => [
        `${signalKey(signal)} ${signal.seq}`,
        signal,
      ]),
    );
    const delivered = signalsOf(
      githubSource,
      [
        ['workflow_run', workflowRun({ conclusion: 'failure' })],
        ['workflow_run', workflowRun({ run_attempt: 2 })],
        ['workflow_job', workflowJob()],
        ['deployment_status', deploymentStatus()],
        ['pull_request', merged()],
        ['pull_request_review', pullRequestReview()],
        ['release', release()],
        ['issues', issue()],
      ].map(([event, payload]) => ({
        event: String(event),
        payload: JSON.stringify(payload),
      })),
      OPTIONS,
    );
    expect(delivered).toHaveLength(8);
    for (const signal of delivered) {
      expect(byKey.get(`${signalKey(signal)} ${signal.seq}`)).toEqual(signal);
    }
  });

  it('reads lists to their end', async () => {
    const { asked } = serve();
    const jobs = ofKind(await polled(), 'ci_stage');
    expect(jobs.map(({ externalId }) => externalId)).toEqual([
      'github.com/9001',
      'github.com/9002',
      'github.com/9003',
    ]);
    expect(asked.filter(line => line.endsWith('/runs/5001/jobs'))).toHaveLength(
      2,
    );
  });

  it('gives each push the commits that it brought, and each change those of its branch', async () => {
    serve();
    const pushes = ofKind(await polled(), 'push');
    expect(
      pushes.map(({ branch, sha, pushedAt, commits }) => ({
        branch,
        sha,
        pushedAt,
        commits: commits.map(commit => commit.sha),
      })),
    ).toEqual([
      {
        branch: 'main',
        sha: SHA,
        pushedAt: Date.UTC(2026, 2, 2, 8, 59),
        commits: [MIDDLE_SHA, SHA],
      },
      {
        branch: 'invoices',
        sha: SHA,
        pushedAt: Date.UTC(2026, 1, 28, 10),
        commits: [MIDDLE_SHA, SHA],
      },
    ]);
    expect(pushes[0].before).toBe(FIRST_SHA);
  });

  it('gives approvals the times at which the deployment waited and went on', async () => {
    serve();
    expect(ofKind(await polled(), 'approval')).toMatchObject([
      {
        externalId: 'github.com/5001/1/production/requested',
        at: Date.UTC(2026, 2, 2, 9, 10, 30),
      },
      {
        externalId: 'github.com/5001/1/production/approved',
        at: Date.UTC(2026, 2, 2, 9, 12),
        actor: { login: 'ada' },
      },
    ]);
  });

  it('asks for nothing older than it is told to', async () => {
    serve();
    expect(await polled({ since: RECEIVED_AT })).toEqual([]);
  });

  it('says who a repository is that is asked for by its former name', async () => {
    const answers = repositoryAnswers();
    const github = serve({ ...answers, '/repos/acme/billing': answers[REPO] });
    const { identities } = await pollOf(connection, 'github.com/acme/billing');
    expect(identities).toEqual([{ scope, id: 'github.com/42' }]);
    expect(github.asked[0]).toBe('200 /repos/acme/billing');
    expect(github.asked.slice(1).every(line => line.includes(` ${REPO}`))).toBe(
      true,
    );
  });

  it('costs nothing where nothing changed since the last poll', async () => {
    const github = serve(repositoryAnswers(), 100);
    const first = await pollOf(connection, scope);
    github.asked.length = 0;
    const second = await pollOf(connection, scope, {
      state: first.states.at(-1),
    });
    expect(signalsOf(githubSource, second.deliveries, OPTIONS)).toHaveLength(1);
    expect(github.asked).toEqual([
      `200 ${REPO}`,
      `304 ${REPO}/activity`,
      `304 ${REPO}/pulls`,
      `304 ${REPO}/actions/runs`,
      `304 ${REPO}/deployments`,
      `304 ${REPO}/releases`,
      `200 ${REPO}/issues`,
      `200 ${REPO}/issues`,
    ]);
  });

  it('splits windows of runs that hold more than GitHub gives for one question', async () => {
    const windows: string[] = [];
    const totals: number[] = [];
    serve({
      ...repositoryAnswers(),
      [`${REPO}/actions/runs`]: (query: URLSearchParams) => {
        const created = query.get('created')!;
        const [from, to] = created.split('..').map(Date.parse);
        const total = to ? Math.round((to - from) / 600_000) : 5000;
        if (query.get('per_page') === '100' && to) {
          windows.push(created);
          totals.push(total);
        }
        return { total_count: total, workflow_runs: [] };
      },
    });
    await polled();
    expect(windows.length).toBeGreaterThan(1);
    expect(windows).toEqual([...windows].sort());
    expect(Math.max(...totals)).toBeLessThanOrEqual(1000);
  });

  it('goes on behind the section at which it was cut off', async () => {
    const github = serve();
    const since = RECEIVED_AT - 7 * 86_400_000;
    await pollOf(connection, scope, {
      since,
      state: { tags: {}, place: { since, section: 'releases' } },
    });
    expect(github.asked.map(line => line.replace(`200 ${REPO}`, ''))).toEqual([
      '',
      '/releases',
      '/issues',
      '/issues',
    ]);
  });
});
