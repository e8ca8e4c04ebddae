import { signalKey } from 'backstage-plugin-cd-maturity-common';
import {
  ofKind,
  pollOf,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { gitlabSource } from '../normalize';
import {
  approved,
  deployment,
  grace,
  job,
  merged,
  mergeRequest,
  OPTIONS,
  pipeline,
  push,
  RECEIVED_AT,
  release,
  SHA,
  tagPush,
} from '../normalize/__fixtures__';
import { FIRST_SHA, MIDDLE_SHA } from './__fixtures__/project';
import {
  connection,
  polled,
  PROJECT,
  scope,
  withoutNetwork,
} from './__testUtils__/gitlab';

const { serve } = withoutNetwork();

describe('a poll of GitLab', () => {
  it('gives the things that the webhooks give, with a word that is as late or later', async () => {
    serve();
    const latest = new Map<string, number>();
    for (const signal of await polled()) {
      const key = signalKey(signal);
      latest.set(key, Math.max(signal.seq, latest.get(key) ?? 0));
    }
    const delivered = signalsOf(
      gitlabSource,
      [
        ['pipeline', pipeline()],
        ['build', job()],
        ['deployment', deployment()],
        ['deployment', approved()],
        ['push', push()],
        ['tag_push', tagPush()],
        ['merge_request', merged()],
        [
          'merge_request',
          mergeRequest({ action: 'approved' }, { user: grace }),
        ],
        ['release', release()],
      ].map(([event, payload]) => ({
        event: String(event),
        payload: JSON.stringify(payload),
      })),
      OPTIONS,
    );
    expect(delivered.length).toBeGreaterThan(9);
    const missing = delivered.filter(
      signal =>
        (latest.get(signalKey(signal)) ?? -1) < signal.seq &&
        // Nobody knows when a hook about a tag was sent.
        signal.kind !== 'branch',
    );
    expect(missing).toEqual([]);
  });

  it('reads lists to their end', async () => {
    const { asked } = serve();
    const jobs = ofKind(await polled(), 'ci_stage');
    expect(jobs.map(({ externalId }) => externalId)).toEqual([
      'gitlab.com/job/9001',
      'gitlab.com/job/9002',
      'gitlab.com/job/9003',
    ]);
    expect(asked.filter(line => line.endsWith('/jobs'))).toHaveLength(2);
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

  it('knows branches and tags that came and went', async () => {
    serve();
    expect(
      ofKind(await polled(), 'branch').map(({ name, event }) => [name, event]),
    ).toEqual([
      ['invoices', 'deleted'],
      ['v1.4.0', 'created'],
      ['invoices', 'created'],
    ]);
  });

  it('knows the pipeline, the tier and the approvals of a deployment', async () => {
    serve();
    const signals = await polled();
    expect(ofKind(signals, 'deployment')).toMatchObject([
      {
        runId: 'gitlab.com/5001',
        tier: 'production',
        sha: SHA,
        finishedAt: Date.UTC(2026, 2, 2, 9, 14, 59),
      },
    ]);
    expect(ofKind(signals, 'approval')).toMatchObject([
      { event: 'approved', actor: { login: 'grace' } },
    ]);
  });

  it('brings test reports, coverage, releases and incidents', async () => {
    serve();
    const signals = await polled();
    expect(ofKind(signals, 'test_report').map(({ name }) => name)).toEqual([
      'unit tests',
      'coverage',
    ]);
    expect(ofKind(signals, 'artifact').map(({ version }) => version)).toEqual([
      'v1.4.0',
    ]);
    expect(
      ofKind(signals, 'incident').map(({ externalId }) => externalId),
    ).toEqual(['gitlab.com/1', 'gitlab.com/2']);
  });

  it('asks for what changed since then, and goes on where it was cut off', async () => {
    const questions: string[] = [];
    serve({
      ...Object.fromEntries(
        ['pipelines', 'deployments', 'merge_requests', 'issues'].map(name => [
          `${PROJECT}/${name}`,
          (query: URLSearchParams) => {
            questions.push(`${name} ${query.get('updated_after')}`);
            return [];
          },
        ]),
      ),
      '/projects/acme/shop/payments': { id: 42, web_url: 'https://x.org/a/b' },
      [`${PROJECT}/releases`]: [],
    });
    const since = RECEIVED_AT - 3_600_000;
    await pollOf(connection, scope, {
      since,
      state: {
        tags: {},
        place: { since, section: 'pipelines', at: '2026-03-02T11:30:00.000Z' },
      },
    });
    expect(questions).toEqual([
      'pipelines 2026-03-02T11:30:00.000Z',
      'deployments 2026-03-02T11:00:00.000Z',
      ...Array(3).fill('issues 2026-03-02T11:00:00.000Z'),
    ]);
  });

  it('does not read unchanged lists of releases and pushes again', async () => {
    const gitlab = serve(undefined, 100);
    const { states } = await pollOf(connection, scope);
    gitlab.asked.length = 0;
    await pollOf(connection, scope, { state: states.at(-1) });
    expect(gitlab.asked).toEqual(
      expect.arrayContaining([
        `304 ${PROJECT}/events`,
        `304 ${PROJECT}/releases`,
      ]),
    );
    expect(gitlab.asked.join()).not.toContain('repository/commits');
  });
});
