import { maturityModelSchema } from '../model';
import { CdMaturityClient } from './CdMaturityClient';

function clientWith(answer: unknown, status = 200) {
  const fetch = jest.fn(
    async (_url: string | URL | Request, _init?: RequestInit) =>
      new Response(status === 204 ? null : JSON.stringify(answer), {
        status,
        headers: { 'content-type': 'application/json' },
      }),
  );
  const client = new CdMaturityClient({
    discoveryApi: { getBaseUrl: async id => `http://portal/api/${id}` },
    fetchApi: { fetch },
  });
  return { client, fetch };
}

describe('CdMaturityClient', () => {
  it('builds addresses from full refs and repeats list parameters', async () => {
    const page = {
      items: [],
      pageInfo: {},
      total: { count: 0, more: false },
    };
    const { client, fetch } = clientWith(page);
    await client.getScorecard(
      { owner: ['group:default/a', 'group:default/b'], q: 'pay & go' },
      { sort: '-progress', limit: 50 },
    );
    expect(fetch.mock.calls[0][0]).toBe(
      'http://portal/api/cd-maturity/scorecard?owner=group%3Adefault%2Fa&owner=group%3Adefault%2Fb&q=pay+%26+go&sort=-progress&limit=50',
    );
  });

  it('sends decisions as JSON', async () => {
    const { client, fetch } = clientWith({
      state: 'acknowledged',
      reopened: false,
    });
    const decision = await client.decide(
      'Component:default/Shop',
      'cd.build.one-command',
      { action: 'acknowledge' },
    );
    expect(decision.state).toBe('acknowledged');
    const [url, init] = fetch.mock.calls[0];
    expect(url).toBe(
      'http://portal/api/cd-maturity/entities/component/default/shop/recommendations/cd.build.one-command/decision',
    );
    expect(init).toMatchObject({
      method: 'POST',
      body: '{"action":"acknowledge"}',
    });
  });

  it('gives the cursor of the next page', async () => {
    const { client } = clientWith({ items: [], pageInfo: { nextCursor: 'x' } });
    expect(await client.getSignals('component:default/shop')).toEqual({
      items: [],
      nextCursor: 'x',
    });
  });

  it('passes on what the server says went wrong', async () => {
    const { client } = clientWith(
      { error: { name: 'NotFoundError', message: 'No entity of that name' } },
      404,
    );
    await expect(client.getEntity('component:default/x')).rejects.toMatchObject(
      { name: 'ResponseError', statusCode: 404 },
    );
  });

  it('notices an answer that does not keep the contract', async () => {
    const { client } = clientWith({ items: [{ id: 'cd' }] });
    await expect(client.getModels()).rejects.toThrow('title');
  });

  it('reads a model as the backend wrote it', async () => {
    const model = maturityModelSchema.parse({
      apiVersion: 'cd-maturity/v1alpha1',
      kind: 'MaturityModel',
      metadata: {
        id: 'one',
        title: 'One',
        version: '1.0.0',
        status: 'released',
        guidance: 'A guide.',
      },
      appliesTo: { kinds: ['Component'] },
      defaultTarget: { level: 'base' },
      belowFirst: { title: 'Nothing' },
      levels: [{ id: 'base', rank: 1, title: 'Base', summary: 'Begun.' }],
      coverage: { base: 0.5 },
      dimensions: [{ id: 'build', title: 'Build', weight: 1 }],
      practices: [
        {
          id: 'one.build',
          title: 'It builds',
          dimension: 'build',
          level: 'base',
          flag: 'essential',
          gate: true,
          scope: 'component',
          evidence: [{ ask: 'Does it?', scale: 'yesno' }],
          remediation: 'Build it.',
          effort: 'S',
          effect: 3,
          origin: 'here',
        },
      ],
    });
    const { client, fetch } = clientWith(model);
    expect(await client.getModel('one')).toEqual(model);
    const changed = {
      ...model,
      metadata: { ...model.metadata, version: '1.0.0+acme.1' },
      conditions: { off: { means: 'nothing', anyOf: [] } },
    };
    const { client: other } = clientWith(changed);
    expect(await other.getModel('one')).toEqual(changed);
    expect(fetch.mock.calls[0][0]).toBe(
      'http://portal/api/cd-maturity/models/one',
    );
  });

  it('takes an answer without content', async () => {
    const { client } = clientWith(undefined, 204);
    await expect(client.refresh('component:default/x')).resolves.toBe(
      undefined,
    );
  });
});
