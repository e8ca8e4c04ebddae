import {
  describePolling,
  pollOf,
  scopeContext,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { argocdSource } from '../normalize';
import { app, notification } from '../normalize/__fixtures__';
import { createArgocdConnection } from '.';

const URLS = { main: 'https://main.test', eu: 'https://eu.test/argocd' };

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const instances = Object.entries(URLS).map(([name, url]) => ({
  name,
  url,
  token: `secret of ${name}`,
}));
const connection = createArgocdConnection(instances);

/** Answers with the applications and notes what was asked for. */
function serve(applications: Partial<Record<keyof typeof URLS, object[]>>) {
  const asked: URL[] = [];
  server.use(
    ...Object.entries(URLS).map(([name, url]) =>
      http.get(`${url}/api/v1/applications`, ({ request }) => {
        asked.push(new URL(request.url));
        expect(request.headers.get('authorization')).toBe(
          `Bearer secret of ${name}`,
        );
        return HttpResponse.json({
          items: applications[name as keyof typeof URLS] ?? null,
        });
      }),
    ),
  );
  return asked;
}

describePolling({
  connection,
  scope: 'main/shop',
  serve: () => serve({ main: [app()] }),
  answerAll: answer =>
    server.use(http.all(`${URLS.main}/*`, ({ request }) => answer(request))),
});

describe('polls of applications', () => {
  it('ask every server, and only for what the scope names', async () => {
    const asked = serve({ main: [app()] });
    const { deliveries } = await pollOf(connection, 'shop');
    expect(deliveries).toHaveLength(1);
    expect(asked.map(({ host, search }) => host + search)).toEqual([
      'main.test?name=shop',
      'eu.test?name=shop',
    ]);
  });

  it('ask one server by a selector as it was written', async () => {
    const asked = serve({ eu: [app()] });
    const scope = 'eu/?selector=app=^shop&namespace=team-a&project=cart';
    const { deliveries } = await pollOf(connection, scope);
    expect(asked.map(({ host }) => host)).toEqual(['eu.test']);
    expect(Object.fromEntries(asked[0].searchParams)).toEqual({
      selector: 'app=Shop',
      appNamespace: 'team-a',
      projects: 'cart',
    });
    expect(signalsOf(argocdSource, deliveries)[0].scope).toBe(scope);
  });

  it('say the same as the notification', async () => {
    serve({ main: [app()] });
    const { deliveries } = await pollOf(connection, 'shop');
    const payload = JSON.stringify(
      notification({}, { context: { argocdUrl: URLS.main } }),
    );
    expect(signalsOf(argocdSource, deliveries)).toEqual(
      signalsOf(argocdSource, [{ event: 'application', payload }]),
    );
  });

  it('keep what changed since the last one only, without the notes of Kubernetes', async () => {
    const large = app({ metadata: { managedFields: [{ manager: 'x' }] } });
    serve({ main: [large] });
    const first = await pollOf(connection, 'shop');
    expect(first.deliveries[0].payload).not.toContain('managedFields');
    const again = await pollOf(connection, 'shop', {
      state: first.states.at(-1),
    });
    expect(again.deliveries).toEqual([]);
    serve({ main: [app({ metadata: { resourceVersion: '7002' } })] });
    const later = await pollOf(connection, 'shop', {
      state: first.states.at(-1),
    });
    expect(later.deliveries).toHaveLength(1);
  });

  it('keep what is no application, so that somebody sees it', async () => {
    serve({ main: [{ kind: 'Surprise' }] });
    expect((await pollOf(connection, 'shop')).deliveries).toHaveLength(1);
  });

  it('tell of a server that is not configured', async () => {
    await expect(pollOf(connection, 'other/shop')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('facts of applications', () => {
  const withKinds = (...kinds: string[]) =>
    app({
      status: {
        resources: kinds.map(kind => ({
          kind: kind.replace('!', ''),
          ...(kind.endsWith('!') ? { requiresPruning: true } : {}),
        })),
      },
    });

  const serveTrees = (orphanedNodes: object[]) =>
    server.use(
      http.get('*/api/v1/applications/:name/resource-tree', () =>
        HttpResponse.json({ nodes: [], orphanedNodes }),
      ),
    );

  it('compare what is live with what is declared', async () => {
    serve({ main: [withKinds('Deployment', 'Service', 'ConfigMap!')] });
    serveTrees([{ kind: 'Secret' }]);
    expect(await connection.facts!(scopeContext('shop'))).toEqual([
      { id: 'gitops.declarative_ratio', value: 0.5, samples: 1 },
      { id: 'deploy.progressive_ratio', value: 0, samples: 2 },
      { id: 'k8s.workload_found', value: true, samples: 1 },
    ]);
  });

  it('see rollouts, by their share of the deployments to production', async () => {
    serve({ main: [withKinds('Rollout')], eu: [withKinds('Deployment')] });
    serveTrees([]);
    expect(await connection.facts!(scopeContext('shop'))).toContainEqual({
      id: 'deploy.progressive_ratio',
      value: 0.5,
      samples: 4,
    });
  });

  it('find no workload outside production', async () => {
    serve({ main: [app({ spec: { destination: { namespace: 'staging' } } })] });
    serveTrees([]);
    expect(await connection.facts!(scopeContext('shop'))).toEqual([
      { id: 'gitops.declarative_ratio', value: 1, samples: 1 },
      { id: 'k8s.workload_found', value: false, samples: 1 },
    ]);
  });

  it('are none about nothing', async () => {
    serve({});
    expect(await connection.facts!(scopeContext('shop'))).toEqual([]);
  });
});

describe('a check', () => {
  it('tells of a name that no application has', async () => {
    serve({});
    expect(await connection.check!(scopeContext('shop'))).toEqual({
      problem: expect.stringContaining('shop'),
      hint: expect.stringContaining('annotations'),
    });
  });

  it('is silent when one is found', async () => {
    serve({ eu: [app()] });
    expect(await connection.check!(scopeContext('shop'))).toBeUndefined();
  });
});
