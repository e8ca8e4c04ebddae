import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import {
  describePolling,
  pollOf,
  scopeContext,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { bitbucketSource } from '../normalize';
import {
  deploymentBody,
  environmentBody,
  knownRepository,
  merged,
  OTHER_SHA,
  pipelineBody,
  polledPullRequest,
  pullRequestBody,
  SHA,
  stepBody,
} from '../normalize/__fixtures__';
import { createBitbucketConnection } from '.';

const REPO = 'https://api.bitbucket.org/2.0/repositories/acme/payments';
const SCOPE = 'bitbucket.org/acme/payments';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const connection = createBitbucketConnection(
  ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        bitbucketCloud: [{ username: 'ada@acme.io', token: 'secret' }],
      },
    }),
  ),
)!;

const list = (values: unknown[], more: object = {}) =>
  HttpResponse.json({ values, ...more });

/** A repository with what is given, and nothing else. */
function serve(given: {
  pulls?: object[];
  pipelines?: object[][];
  deployments?: object[];
}) {
  const { pulls = [], pipelines = [[]], deployments = [] } = given;
  const asked: URL[] = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    asked.push(new URL(request.url));
  });
  server.use(
    http.get(REPO, ({ request }) =>
      request.headers.get('authorization')?.startsWith('Basic ')
        ? HttpResponse.json(knownRepository())
        : HttpResponse.json({}, { status: 401 }),
    ),
    http.get(`${REPO}/pullrequests`, () => list(pulls)),
    http.get(`${REPO}/pullrequests/12/commits`, () =>
      list(polledPullRequest().commits),
    ),
    http.get(`${REPO}/commit/:sha`, () =>
      HttpResponse.json(polledPullRequest().pullrequest.merge_commit),
    ),
    http.get(`${REPO}/pipelines/`, ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      return list(pipelines[page - 1] ?? [], {
        page,
        pagelen: 1,
        size: pipelines.length,
      });
    }),
    http.get(`${REPO}/pipelines/:id`, () => HttpResponse.json(pipelineBody())),
    http.get(`${REPO}/pipelines/:id/steps/`, () => list([stepBody()])),
    http.get(`${REPO}/environments/`, () => list([environmentBody()])),
    http.get(`${REPO}/deployments/`, () => list(deployments)),
  );
  return asked;
}

describePolling({
  connection,
  scope: SCOPE,
  serve: () =>
    serve({
      pulls: [pullRequestBody(merged())],
      pipelines: [[pipelineBody()]],
      deployments: [deploymentBody()],
    }),
  answerAll: answer =>
    server.use(
      http.all('https://api.bitbucket.org/*', ({ request }) => answer(request)),
    ),
  endless: request =>
    HttpResponse.json({
      ...knownRepository(),
      values: [],
      next: `${request.url.split('&page=')[0]}&page=7`,
    }),
});

describe('polls of Bitbucket Cloud', () => {
  it('read pull requests, pipelines and deployments', async () => {
    const asked = serve({
      pulls: [pullRequestBody(merged())],
      pipelines: [[pipelineBody()]],
      deployments: [deploymentBody()],
    });
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(
      signalsOf(bitbucketSource, deliveries).map(({ kind }) => kind),
    ).toEqual(['change', 'push', 'ci_run', 'ci_stage', 'deployment']);
    expect(asked[1].searchParams.get('q')).toBe(
      'updated_on >= "2026-02-23T12:00:00.000Z"',
    );
  });

  it('tell who answered, by the id that stays', async () => {
    serve({});
    const { identities } = await pollOf(connection, SCOPE);
    expect(identities).toEqual([
      {
        scope: SCOPE,
        id: 'bitbucket.org/bc771cbf-829e-4c4b-b71f-a0eb3ac2b860',
      },
    ]);
  });

  it('say the same as the payloads of their normalisers', async () => {
    serve({ pulls: [pullRequestBody(merged())] });
    const { deliveries } = await pollOf(connection, SCOPE);
    const [change, push] = signalsOf(bitbucketSource, deliveries);
    expect(change).toMatchObject({ headSha: '2'.repeat(40), mergeSha: SHA });
    expect(push).toMatchObject({ sha: SHA });
  });

  it('turn the pages of pipelines, which are only counted', async () => {
    serve({
      pipelines: [
        [pipelineBody()],
        [pipelineBody({ uuid: '{2}', build_number: 3 })],
        [
          pipelineBody({
            uuid: '{3}',
            build_number: 2,
            created_on: '2025-01-01T00:00:00Z',
          }),
        ],
        [pipelineBody({ uuid: '{4}', build_number: 1 })],
      ],
    });
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(deliveries).toHaveLength(2);
  });

  it('follow a pipeline that waits', async () => {
    serve({
      pipelines: [[pipelineBody({ state: { name: 'IN_PROGRESS' } })]],
    });
    const { states } = await pollOf(connection, SCOPE);
    expect(states.at(-1)).toEqual({ open: [pipelineBody().uuid] });
    serve({});
    const later = await pollOf(connection, SCOPE, { state: states.at(-1) });
    expect(later.deliveries).toHaveLength(1);
    expect(later.states.at(-1)).toEqual({ open: [] });
  });

  it('take deployments that are not in order', async () => {
    const old = { started_on: '2025-01-01T00:00:00Z', completed_on: null };
    serve({
      deployments: [
        { ...deploymentBody(old), uuid: '{1}' },
        deploymentBody(),
        { ...deploymentBody(old), uuid: '{3}' },
      ],
    });
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(deliveries).toHaveLength(1);
  });

  it('do without pipelines where they are not enabled', async () => {
    serve({ pulls: [pullRequestBody()] });
    server.use(
      ...['pipelines/', 'environments/'].map(path =>
        http.get(`${REPO}/${path}`, () =>
          HttpResponse.json({}, { status: 404 }),
        ),
      ),
    );
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(deliveries).toHaveLength(1);
  });

  it('never send credentials to another server', async () => {
    serve({});
    server.use(
      http.get(`${REPO}/pullrequests`, () =>
        list([], { next: 'https://evil.example.org/steal' }),
      ),
    );
    await expect(pollOf(connection, SCOPE)).rejects.toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining('another server'),
    });
  });

  it('need credentials for the host', async () => {
    await expect(
      pollOf(connection, 'git.acme.io/shop/payments'),
    ).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('facts of a repository', () => {
  const rule = (kind: string, overrides: object = {}) => ({
    kind,
    branch_match_kind: 'glob',
    pattern: 'ma*',
    value: kind === 'force' ? null : 1,
    ...overrides,
  });
  const factsWith = async (answer: () => Response) => {
    server.use(
      http.get(REPO, () => HttpResponse.json(knownRepository())),
      http.get(`${REPO}/branch-restrictions`, answer),
    );
    return connection.facts!(scopeContext(SCOPE));
  };

  it.each([
    [true, [rule('force'), rule('require_approvals_to_merge')]],
    [false, [rule('force')]],
    [false, [rule('force'), rule('require_approvals_to_merge', { value: 0 })]],
    [
      false,
      [
        rule('force', { pattern: 'release/*' }),
        rule('require_approvals_to_merge'),
      ],
    ],
    [false, []],
  ])('is protected: %s, by %j', async (value, rules) => {
    expect(await factsWith(() => list(rules))).toMatchObject([
      { id: 'gitops.env_repo_protected', value },
    ]);
  });

  it('are none without the right to see rules', async () => {
    expect(
      await factsWith(() => HttpResponse.json({}, { status: 403 })),
    ).toEqual([]);
  });
});

describe('the tree of a repository', () => {
  const tree = (knownSha?: string) =>
    connection.tree!({ ...scopeContext(SCOPE), knownSha });

  beforeEach(() =>
    server.use(
      http.get(REPO, () => HttpResponse.json(knownRepository())),
      http.get(`${REPO}/refs/branches/main`, () =>
        HttpResponse.json({ target: { hash: SHA } }),
      ),
      http.get(`${REPO}/src/${SHA}/`, ({ request }) => {
        const isFirst = !request.url.includes('page=');
        return list(
          isFirst
            ? [
                { path: 'src', type: 'commit_directory' },
                { path: 'package.json', type: 'commit_file' },
              ]
            : [{ path: 'src/index.ts', type: 'commit_file' }],
          isFirst ? { next: `${request.url}&page=2` } : {},
        );
      }),
    ),
  );

  it('lists its files', async () => {
    expect(await tree(OTHER_SHA)).toEqual({
      paths: ['package.json', 'src/index.ts'],
      sha: SHA,
      truncated: false,
    });
  });

  it('costs nothing more while it is unchanged', async () => {
    expect(await tree(SHA)).toBeUndefined();
  });

  it('is cut off where it is huge', async () => {
    let page = 0;
    server.use(
      http.get(`${REPO}/src/${SHA}/`, ({ request }) =>
        list([{ path: `${page}.txt`, type: 'commit_file' }], {
          next: `${request.url.split('&page=')[0]}&page=${++page}`,
        }),
      ),
    );
    const found = await tree();
    expect(found).toMatchObject({ truncated: true });
    expect(found?.paths).toHaveLength(50);
  });
});
