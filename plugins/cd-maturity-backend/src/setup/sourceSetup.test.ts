import { SourceSetup } from 'backstage-plugin-cd-maturity-common';
import { component } from '../__testUtils__/catalog';
import { eventually } from '../__testUtils__/eventually';
import { ciRun, DAY, NOW } from '../__testUtils__/signals';
import { startPlugin } from '../__testUtils__/startPlugin';

jest.setTimeout(120_000);

const AT = '/setup/sources/test';

describe('setup of a source', () => {
  it('says which roles and scopes are silent, what the provider objects to, and who claims nothing', async () => {
    const asked: string[] = [];
    const { get, deliver, whenScored } = await startPlugin({
      entities: [
        component('basket', { scope: 'acme/basket' }),
        component('search', { scope: 'acme/search' }),
        component('stock', { scope: 'acme/stock' }),
      ],
      connection: {
        check: async ({ scope }) => {
          asked.push(scope);
          return scope === 'acme/search'
            ? { problem: 'acme/search is not found', hint: 'Mend its name' }
            : undefined;
        },
      },
    });
    await whenScored(3);
    const at = { finishedAt: NOW - DAY };
    await deliver('1', {
      signals: [
        ciRun({ scope: 'acme/basket', ...at }),
        ciRun({ scope: 'acme/nobody', externalId: 'n', ...at }),
      ],
    });
    await eventually(async () => {
      const { body } = await get(AT).expect(200);
      const setup = body as SourceSetup;
      expect(setup).toMatchObject({
        source: 'test',
        title: 'Test',
        webhook: {
          supported: true,
          configured: true,
          address: '/api/cd-maturity/ingest/test',
        },
        poll: { supported: false, running: false },
        silent: { total: 2, scopes: ['acme/search', 'acme/stock'] },
        unboundScopes: 1,
      });
      expect(setup.roles).toContainEqual({
        role: 'ci',
        bound: 3,
        heard: 1,
        newestSignalAt: new Date(NOW - DAY).toISOString(),
      });
      expect(setup.roles).toContainEqual({
        role: 'deploy',
        bound: 3,
        heard: 0,
      });
      expect(setup.steps[1].step).toBe(
        "Turn on 'Deployments' in the settings of Test; if another system deploys it, name that in cd-maturity/sources",
      );
      expect(setup.steps.map(({ problem }) => problem)).toEqual([
        'None of 3 scopes has been heard as scm',
        'None of 3 scopes has been heard as deploy',
        'None of 3 scopes has been heard as incidents',
        'None of 3 scopes has been heard as registry',
        'acme/search is not found',
        '2 of the bound scopes never said anything, among them acme/stock',
        '1 scopes deliver but no entity claims them',
      ]);
    });
    // What is heard needs no asking.
    expect(new Set(asked.slice(-2))).toEqual(
      new Set(['acme/search', 'acme/stock']),
    );
  });

  it('says that nothing can come in, and that nobody is bound', async () => {
    const { get } = await startPlugin({ config: { sources: {} } });
    const { body } = await get(AT).expect(200);
    expect(body.steps).toEqual([
      {
        severity: 'blocked',
        problem: 'Nothing can come in from Test',
        step: expect.stringContaining(
          'cdMaturity.sources.test.webhook.secrets',
        ),
        source: 'test',
      },
      expect.objectContaining({
        severity: 'missing',
        problem: 'No entity is bound to a scope of Test',
      }),
    ]);
    await get('/setup/sources/nope').expect(404);
  });
});
