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
import { azureDevopsSource } from '../normalize';
import {
  buildBody,
  completed,
  environmentDeployment,
  jobRecord,
  PROJECT_SCOPE,
  pullBody,
  pushBody,
  releaseDeployment,
  REPO_SCOPE,
  repositoryBody,
  SHA,
  testRunBody,
} from '../normalize/__fixtures__';
import { createAzureDevopsConnection } from '.';

const API = 'https://dev.azure.com/acme/shop/_apis';
const REPO = `${API}/git/repositories/${repositoryBody().id}`;

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const connection = createAzureDevopsConnection(
  ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: {
        azure: [
          {
            host: 'dev.azure.com',
            credentials: [{ personalAccessToken: 'secret' }],
          },
        ],
      },
    }),
  ),
)!;

const list = (value: unknown[], token?: string) =>
  HttpResponse.json(
    { count: value.length, value },
    { headers: token ? { 'x-ms-continuationtoken': token } : {} },
  );

const param = (request: Request, name: string) =>
  new URL(request.url).searchParams.get(name);

/** A project with what is given, and nothing else. */
function serve(given: {
  pulls?: object[];
  builds?: object[][];
  records?: object[];
  releases?: object[];
}) {
  const { pulls = [], builds = [[]], records = [], releases = [] } = given;
  server.use(
    http.get(`${API}/git/repositories/payments`, ({ request }) =>
      request.headers.get('authorization')?.startsWith('Basic ')
        ? HttpResponse.json(repositoryBody())
        : HttpResponse.json({}, { status: 401 }),
    ),
    http.get('https://dev.azure.com/acme/_apis/projects/shop', () =>
      HttpResponse.json({ id: 'p', name: 'Shop' }),
    ),
    http.get(`${REPO}/pullrequests`, ({ request }) =>
      list(
        param(request, 'searchCriteria.status') === 'completed' ? pulls : [],
      ),
    ),
    http.get(`${REPO}/pushes`, () => {
      const { commits, ...push } = pushBody();
      return list(pulls.length > 0 ? [push] : []);
    }),
    http.get(`${REPO}/pushes/14`, () => HttpResponse.json(pushBody())),
    http.get(`${API}/build/builds`, ({ request }) => {
      const page = Number(param(request, 'continuationToken') ?? 0);
      const isEnded = param(request, 'statusFilter') === 'completed';
      return isEnded
        ? list(
            builds[page],
            page + 1 < builds.length ? `${page + 1}` : undefined,
          )
        : list([]);
    }),
    http.get(`${API}/build/builds/:id/timeline`, () =>
      HttpResponse.json({ records: [jobRecord()] }),
    ),
    http.get(`${API}/test/runs`, () => list([testRunBody()])),
    http.get(`${API}/distributedtask/environments`, () =>
      list([environmentDeployment().environment]),
    ),
    http.get(
      `${API}/distributedtask/environments/1/environmentdeploymentrecords`,
      () => list(records),
    ),
    http.get(
      'https://vsrm.dev.azure.com/acme/shop/_apis/release/deployments',
      () => list(releases),
    ),
  );
}

describePolling({
  connection,
  scope: REPO_SCOPE,
  serve: () =>
    serve({
      pulls: [pullBody(completed())],
      builds: [[buildBody()]],
      records: [environmentDeployment().record],
      releases: [releaseDeployment()],
    }),
  answerAll: answer =>
    server.use(
      http.all('https://*.azure.com/*', ({ request }) => answer(request)),
    ),
  endless: () =>
    HttpResponse.json(
      { ...repositoryBody(), value: [pullBody()] },
      { headers: { 'x-ms-continuationtoken': 'the same' } },
    ),
});

describe('polls of Azure DevOps', () => {
  it('read everything of a repository', async () => {
    serve({
      pulls: [pullBody(completed())],
      builds: [[buildBody()]],
      records: [environmentDeployment().record],
      releases: [releaseDeployment()],
    });
    const { deliveries } = await pollOf(connection, REPO_SCOPE);
    const signals = signalsOf(azureDevopsSource, deliveries).filter(
      ({ scope }) => scope === REPO_SCOPE,
    );
    expect(signals.map(({ kind }) => kind)).toEqual([
      'change',
      'review',
      'push',
      'ci_run',
      'ci_stage',
      'test_report',
      'deployment',
      'deployment',
      'approval',
    ]);
    expect(signals[2]).toMatchObject({ sha: SHA, commits: [{ sha: SHA }] });
  });

  it('read the pipelines of a project', async () => {
    serve({ builds: [[buildBody()]], releases: [releaseDeployment()] });
    const { deliveries } = await pollOf(connection, PROJECT_SCOPE);
    expect(
      signalsOf(azureDevopsSource, deliveries)
        .filter(({ scope }) => scope === PROJECT_SCOPE)
        .map(({ kind }) => kind),
    ).toEqual(['ci_run', 'ci_stage', 'test_report', 'deployment', 'approval']);
  });

  it('turn pages by the token in the header', async () => {
    serve({
      builds: [[buildBody()], [buildBody({ id: 13 })], [buildBody({ id: 14 })]],
    });
    const { deliveries } = await pollOf(connection, PROJECT_SCOPE);
    expect(deliveries).toHaveLength(3);
  });

  it('leave deployments of other repositories to those', async () => {
    serve({
      builds: [[buildBody()]],
      records: [environmentDeployment({ owner: { id: 99 } }).record],
    });
    const { deliveries } = await pollOf(connection, REPO_SCOPE);
    expect(deliveries.map(({ event }) => event)).toEqual(['polled.build']);
  });

  it('do without releases where there are none', async () => {
    serve({ builds: [[buildBody()]] });
    server.use(
      http.get(
        'https://vsrm.dev.azure.com/acme/shop/_apis/release/deployments',
        () => HttpResponse.json({}, { status: 404 }),
      ),
    );
    const { deliveries } = await pollOf(connection, PROJECT_SCOPE);
    expect(deliveries).toHaveLength(1);
  });
});

describe('facts of a repository', () => {
  const policy = (overrides: object = {}) => ({
    isEnabled: true,
    isBlocking: true,
    type: { id: 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd' },
    ...overrides,
  });

  it.each([
    [true, [policy()]],
    [false, [policy({ isBlocking: false })]],
    [false, [policy({ type: { id: 'another' } })]],
    [false, []],
  ])('is protected: %s, by %j', async (value, policies) => {
    serve({});
    server.use(
      http.get(`${API}/git/policy/configurations`, () => list(policies)),
    );
    expect(await connection.facts!(scopeContext(REPO_SCOPE))).toEqual([
      { id: 'gitops.env_repo_protected', value, samples: 1 },
    ]);
  });

  it('are none without the right to see policies', async () => {
    serve({});
    server.use(
      http.get(`${API}/git/policy/configurations`, () =>
        HttpResponse.json({}, { status: 403 }),
      ),
    );
    expect(await connection.facts!(scopeContext(REPO_SCOPE))).toEqual([]);
  });
});

describe('the tree of a repository', () => {
  it('lists its files', async () => {
    serve({});
    server.use(
      http.get(`${REPO}/refs`, () =>
        list([{ name: 'refs/heads/main', objectId: SHA }]),
      ),
      http.get(`${REPO}/items`, () =>
        list([
          { path: '/', isFolder: true },
          { path: '/azure-pipelines.yml' },
          { path: '/src/index.ts' },
        ]),
      ),
    );
    const tree = (knownSha?: string) =>
      connection.tree!({ ...scopeContext(REPO_SCOPE), knownSha });
    expect(await tree()).toEqual({
      paths: ['azure-pipelines.yml', 'src/index.ts'],
      sha: SHA,
      truncated: false,
    });
    expect(await tree(SHA)).toBeUndefined();
  });
});
