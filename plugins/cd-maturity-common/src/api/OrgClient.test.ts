import { OrgClient } from './OrgClient';

const clientWith = (response: Partial<Response>) => {
  const fetch = jest.fn(async () => response as Response);
  const client = new OrgClient({
    discoveryApi: { getBaseUrl: async id => `http://portal/api/${id}` },
    fetchApi: { fetch: fetch as unknown as typeof globalThis.fetch },
  });
  return { client, fetch };
};

describe('OrgClient.exportScorecard', () => {
  it('gives the file of what is filtered', async () => {
    const file = new Blob(['entity,level\n']);
    const { client, fetch } = clientWith({ ok: true, blob: async () => file });
    expect(
      await client.exportScorecard('csv', {
        owner: ['group:default/a'],
        q: 'x',
      }),
    ).toBe(file);
    expect(fetch).toHaveBeenCalledWith(
      'http://portal/api/cd-maturity/scorecard/export?format=csv&owner=group%3Adefault%2Fa&q=x',
      undefined,
    );
  });

  it('fails with the reason of the backend', async () => {
    const body = {
      error: { name: 'NotAllowedError', message: 'No' },
      response: { statusCode: 403 },
    };
    const { client } = clientWith({
      ok: false,
      status: 403,
      statusText: 'Forbidden',
      headers: new Headers({ 'content-type': 'application/json' }),
      text: async () => JSON.stringify(body),
      json: async () => body,
    });
    await expect(client.exportScorecard('json')).rejects.toMatchObject({
      cause: { message: 'No' },
    });
  });
});
