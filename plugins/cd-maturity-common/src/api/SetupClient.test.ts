import { SetupClient } from './SetupClient';

const BINDINGS = {
  entityRef: 'component:default/shop',
  items: [],
  revision: 2,
  unreadable: [],
  rights: { correct: true },
};

function clientFor(answer: unknown) {
  const fetch = jest.fn(
    async (_url: string, _init?: RequestInit) =>
      new Response(JSON.stringify(answer)),
  );
  const client = new SetupClient({
    discoveryApi: { getBaseUrl: async () => 'http://backend' },
    fetchApi: { fetch: fetch as unknown as typeof globalThis.fetch },
  });
  return { client, fetch };
}

describe('SetupClient', () => {
  it('reads, corrects and restores the bindings of an entity', async () => {
    const { client, fetch } = clientFor(BINDINGS);
    const ref = 'component:default/shop';
    const path = 'http://backend/entities/component/default/shop/bindings';
    expect(await client.getBindings(ref)).toEqual(BINDINGS);
    await client.correctBindings(ref, { revision: 1, bindings: [] });
    await client.restoreBindings(ref, 2);
    expect(fetch.mock.calls.map(([url, init]) => [init?.method, url])).toEqual([
      [undefined, path],
      ['PUT', path],
      ['DELETE', `${path}?revision=2`],
    ]);
  });

  it('reads, corrects and restores what jobs count as', async () => {
    const answer = {
      entityRef: 'component:default/shop',
      window: '90d',
      jobs: [],
      suites: [{ suite: 'unit', absent: false }],
      revision: 1,
      rights: { correct: true },
    };
    const { client, fetch } = clientFor(answer);
    const ref = 'component:default/shop';
    const path = 'http://backend/entities/component/default/shop/recognition';
    expect(await client.getRecognition(ref)).toEqual(answer);
    const correction = {
      revision: 1,
      jobs: [{ job: 'ship*', phases: ['deploy' as const] }],
      absentSuites: [],
    };
    await client.correctRecognition(ref, correction);
    await client.restoreRecognition(ref, 2);
    expect(fetch.mock.calls.map(([url, init]) => [init?.method, url])).toEqual([
      [undefined, path],
      ['PUT', path],
      ['DELETE', `${path}?revision=2`],
    ]);
    expect(JSON.parse(String(fetch.mock.calls[1][1]?.body))).toEqual(
      correction,
    );
  });

  it('notices a backend of another version', async () => {
    const { client } = clientFor({ ...BINDINGS, revision: 'two' });
    await expect(client.getBindings('component:default/shop')).rejects.toThrow(
      'revision',
    );
  });
});
