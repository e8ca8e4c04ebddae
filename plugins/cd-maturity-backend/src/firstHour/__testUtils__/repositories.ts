import {
  Answers,
  publishedFiles,
  publishedRows,
} from 'backstage-plugin-cd-maturity-node/testUtils';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

const iso = (at: number) => new Date(at).toISOString();
const shaOf = (day: number) => `${day}`.padStart(40, 'a');
const mia = { id: 1, login: 'mia', type: 'User' };
const ole = { id: 2, login: 'ole', type: 'User' };

const repositoryOf = (fullName: string, branch: string) => ({
  id: 42,
  full_name: fullName,
  html_url: `https://github.com/${fullName}`,
  default_branch: branch,
  has_issues: true,
});

/** Runs by their creation, as the list of GitHub is asked for. */
const runsIn =
  (runs: ReadonlyArray<{ created_at: string }>) => (query: URLSearchParams) => {
    const [from, to] = (query.get('created') ?? '2000-01-01')
      .replace('>=', '')
      .split('..');
    const found = runs.filter(
      ({ created_at: created }) =>
        Date.parse(created) >= Date.parse(from) &&
        Date.parse(created) <= Date.parse(to ?? '2999-01-01'),
    );
    return { total_count: found.length, workflow_runs: found };
  };

/** What one day brings: a change, its push, the run of that and a deployment to production. */
function dayOf(path: string, day: number, now: number) {
  const at = now - day * DAY - 5 * HOUR;
  const runId = 5000 + day;
  const job = (id: number, name: string, from: number) => ({
    id: runId * 10 + id,
    run_id: runId,
    run_attempt: 1,
    head_sha: shaOf(day),
    head_branch: 'main',
    name,
    workflow_name: 'Build',
    status: 'completed',
    conclusion: 'success',
    created_at: iso(at + from),
    started_at: iso(at + from),
    completed_at: iso(at + from + 3 * MINUTE),
    labels: ['ubuntu-latest'],
    steps: [],
  });
  const number = 100 + day;
  return {
    activity: {
      id: day,
      ref: 'refs/heads/main',
      before: shaOf(day + 1),
      after: shaOf(day),
      timestamp: iso(at),
      activity_type: 'pr_merge',
      actor: mia,
    },
    commit: {
      sha: shaOf(day),
      commit: {
        message: `Change ${day}`,
        author: { name: 'Mia', email: 'mia@example.org', date: iso(at - HOUR) },
        committer: { date: iso(at - HOUR) },
      },
      parents: [{ sha: shaOf(day + 1) }],
    },
    pull: {
      id: number,
      number,
      title: `Change ${day}`,
      state: 'closed',
      user: mia,
      draft: false,
      created_at: iso(at - 4 * HOUR),
      updated_at: iso(at),
      closed_at: iso(at),
      merged_at: iso(at),
      merge_commit_sha: shaOf(day),
      html_url: `https://github.com/acme/payments/pull/${number}`,
      head: { ref: `change-${day}`, sha: shaOf(day), repo: { id: 42 } },
      base: { ref: 'main', sha: shaOf(day + 1) },
    },
    run: {
      id: runId,
      run_attempt: 1,
      name: 'Build',
      path: '.github/workflows/build.yml',
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      head_branch: 'main',
      head_sha: shaOf(day),
      created_at: iso(at),
      run_started_at: iso(at),
      updated_at: iso(at + 15 * MINUTE),
      html_url: `https://github.com/acme/payments/actions/runs/${runId}`,
      actor: mia,
    },
    deployment: {
      id: 7000 + day,
      sha: shaOf(day),
      ref: 'main',
      task: 'deploy',
      environment: 'production',
      production_environment: true,
      transient_environment: false,
      creator: mia,
      created_at: iso(at + 10 * MINUTE),
      updated_at: iso(at + 14 * MINUTE),
    },
    answers: {
      [`${path}/actions/runs/${runId}/jobs`]: {
        jobs: [
          job(1, 'build', 0),
          job(2, 'unit tests', 3 * MINUTE),
          job(3, 'eslint', 3 * MINUTE),
          job(4, 'deploy production', 10 * MINUTE),
        ],
      },
      [`${path}/pulls/${number}/commits`]: [],
      [`${path}/pulls/${number}/reviews`]: [
        {
          id: number,
          state: 'APPROVED',
          user: ole,
          submitted_at: iso(at - HOUR),
        },
      ],
      [`${path}/deployments/${7000 + day}/statuses`]: [
        {
          id: day,
          state: 'success',
          created_at: iso(at + 14 * MINUTE),
          log_url: `https://github.com/acme/payments/actions/runs/${runId}/job/1`,
        },
      ],
    } satisfies Answers,
  };
}

type Run = { id: number; created_at: string };

/** What others recorded of a repository. */
export type Recorded = {
  runs: Run[];
  jobs: unknown[];
  pulls: object[];
  releases: object[];
  issues: object[];
};

const NOTHING_RECORDED: Recorded = {
  runs: [],
  jobs: [],
  pulls: [],
  releases: [],
  issues: [],
};

/** A repository in which somebody delivers every day, with further runs, jobs and changes. */
export function busyRepository(
  now: number,
  days: number,
  further: Recorded = NOTHING_RECORDED,
): Answers {
  const path = '/repos/acme/payments';
  const all = Array.from({ length: days }, (_, day) => dayOf(path, day, now));
  const runs = [...all.map(({ run }) => run), ...further.runs];
  return {
    [path]: repositoryOf('acme/payments', 'main'),
    [`${path}/activity`]: all.map(({ activity }) => activity),
    [`${path}/commits`]: all.map(({ commit }) => commit),
    [`${path}/pulls`]: [...all.map(({ pull }) => pull), ...further.pulls],
    [`${path}/actions/runs`]: runsIn(runs),
    [`${path}/deployments`]: all.map(({ deployment }) => deployment),
    [`${path}/releases`]: further.releases,
    [`${path}/issues`]: further.issues,
    ...Object.assign({}, ...all.map(({ answers }) => answers)),
    ...Object.fromEntries(
      further.runs.map(({ id }, index) => [
        `${path}/actions/runs/${id}/jobs`,
        { jobs: index === 0 ? further.jobs : [] },
      ]),
    ),
  };
}

/** Moves all times so that the newest is an hour ago; what lies between them stays. */
function moved<T>(recorded: T, now: number): T {
  const text = JSON.stringify(recorded);
  const time = /"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"/g;
  const times = [...text.matchAll(time)].map(([, at]) => Date.parse(at));
  const by = now - HOUR - times.reduce((a, b) => Math.max(a, b), 0);
  return JSON.parse(
    text.replace(time, (_, at) => JSON.stringify(iso(Date.parse(at) + by))),
  );
}

/** Answers that other projects recorded and payloads that GitHub publishes; nothing where they do not lie at hand. */
export function recordedAnswers(now: number): Recorded {
  const rows = 'devlake/github/e2e/raw_tables/_raw_github_api';
  const published = (event: string, field: string) =>
    publishedFiles(`octokit-webhooks-examples/${event}`).flatMap(
      ({ payload }) => (payload as Record<string, object>)[field] ?? [],
    );
  return {
    runs: moved(publishedRows(`${rows}_runs.csv`) as Run[], now),
    jobs: moved(publishedRows(`${rows}_jobs.csv`), now),
    pulls: moved(published('pull_request', 'pull_request'), now),
    releases: moved(published('release', 'release'), now),
    issues: moved(published('issues', 'issue'), now),
  };
}
