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
  at,
  polledBuild,
  polledServerPull,
  serverMerged,
  serverPull,
  serverPullBody,
  serverRepository,
  SHA,
} from '../normalize/__fixtures__';
import { createBitbucketConnection } from '.';

const REST = 'https://git.acme.io/rest';
const REPO = `${REST}/api/1.0/projects/shop/repos/payments`;
const SCOPE = 'git.acme.io/shop/payments';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const connection = createBitbucketConnection(
  ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        bitbucketServer: [{ host: 'git.acme.io', token: 'secret' }],
      },
    }),
  ),
)!;

const list = (values: unknown[], more: object = { isLastPage: true }) =>
  HttpResponse.json({ values, ...more });

const repository = [
  http.get(REPO, ({ request }) =>
    request.headers.get('authorization') === 'Bearer secret'
      ? HttpResponse.json(serverRepository())
      : HttpResponse.json({}, { status: 401 }),
  ),
  http.get(`${REPO}/default-branch`, () =>
    HttpResponse.json({ id: 'refs/heads/main', displayId: 'main' }),
  ),
  http.get(`${REPO}/commits`, () =>
    list([
      { id: SHA, committerTimestamp: at('09:00:00') },
      {
        id: '3'.repeat(40),
        committerTimestamp: at('09:00:00') - 86_400_000 * 30,
      },
    ]),
  ),
  http.get(`${REPO}/pull-requests/:id/commits`, () =>
    list(polledServerPull().commits),
  ),
  http.get(`${REST}/build-status/1.0/commits/${SHA}`, () =>
    list([polledBuild().buildStatus]),
  ),
];

describePolling({
  connection,
  scope: SCOPE,
  serve: () =>
    server.use(
      ...repository,
      http.get(`${REPO}/pull-requests`, () =>
        list([serverPullBody(serverMerged())]),
      ),
    ),
  answerAll: answer =>
    server.use(
      http.all('https://git.acme.io/*', ({ request }) => answer(request)),
    ),
  endless: request =>
    HttpResponse.json({
      ...serverRepository(),
      ...(request.url.endsWith('/default-branch') && {
        id: 'refs/heads/main',
        displayId: 'main',
      }),
      values: [{ id: 1, state: 'OPEN' }],
      isLastPage: false,
      nextPageStart: 100,
    }),
});

describe('polls of a Data Center', () => {
  it('read pull requests page by page, and builds of recent commits', async () => {
    server.use(
      ...repository,
      http.get(`${REPO}/pull-requests`, ({ request }) =>
        new URL(request.url).searchParams.get('start') === '1'
          ? list([serverPullBody({ id: 2 })])
          : list([serverPullBody(serverMerged())], {
              isLastPage: false,
              nextPageStart: 1,
            }),
      ),
    );
    const { deliveries, identities } = await pollOf(connection, SCOPE);
    expect(identities).toEqual([{ scope: SCOPE, id: 'git.acme.io/7' }]);
    const signals = signalsOf(bitbucketSource, deliveries);
    expect(signals.map(({ kind }) => kind)).toEqual([
      'change',
      'review',
      'push',
      'change',
      'review',
      'ci_run',
      'ci_stage',
    ]);
    expect(signals[0]).toEqual(
      signalsOf(bitbucketSource, [
        {
          event: 'pr:merged',
          payload: JSON.stringify(serverPull('pr:merged', serverMerged())),
        },
      ])[0],
    );
  });
});

describe('facts of a repository', () => {
  const rule = (type: string, id = 'refs/heads/main') => ({
    type,
    matcher: { id, type: { id: 'BRANCH' } },
  });

  it.each([
    [true, [rule('fast-forward-only')], 1],
    [true, [rule('pull-request-only')], { enable: true, count: 2 }],
    [false, [rule('pull-request-only')], { enable: false, count: 2 }],
    [false, [rule('fast-forward-only', 'refs/heads/old')], 1],
    [false, [rule('no-deletes')], 1],
    [false, [rule('fast-forward-only')], 0],
  ])('is protected: %s, by %j and %j', async (value, rules, required) => {
    server.use(
      ...repository,
      http.get(
        `${REST}/branch-permissions/2.0/projects/shop/repos/payments/restrictions`,
        () => list(rules),
      ),
      http.get(`${REPO}/settings/pull-requests`, () =>
        HttpResponse.json({ requiredApprovers: required }),
      ),
    );
    expect(await connection.facts!(scopeContext(SCOPE))).toEqual([
      { id: 'gitops.env_repo_protected', value, samples: 1 },
    ]);
  });
});

describe('the tree of a repository', () => {
  it('lists its files', async () => {
    server.use(
      ...repository,
      http.get(`${REPO}/files`, () => list(['pom.xml', 'src/Main.java'])),
    );
    const tree = (knownSha?: string) =>
      connection.tree!({ ...scopeContext(SCOPE), knownSha });
    expect(await tree()).toEqual({
      paths: ['pom.xml', 'src/Main.java'],
      sha: SHA,
      truncated: false,
    });
    expect(await tree(SHA)).toBeUndefined();
  });
});
