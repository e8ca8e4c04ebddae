import { component, group, user } from '../__testUtils__/catalog';
import { eventually } from '../__testUtils__/eventually';
import { ciRun, DAY, NOW } from '../__testUtils__/signals';
import { startPlugin } from '../__testUtils__/startPlugin';
import request from 'supertest';
import { mockCredentials } from '@backstage/backend-test-utils';

jest.setTimeout(120_000);

const BASKET = '/entities/component/default/basket';
const MIA = 'user:default/mia';

async function start() {
  const plugin = await startPlugin({
    entities: [
      group('checkout'),
      user('mia', ['checkout']),
      component('basket', {
        owner: 'group:default/checkout',
        scope: 'acme/basket',
      }),
    ],
  });
  await plugin.whenScored(1);
  const send = (method: 'put' | 'delete', path: string, body?: object) =>
    request(plugin.server)
      [method](`/api/cd-maturity${BASKET}${path}`)
      .set('authorization', mockCredentials.user.header(MIA))
      .send(body);
  return { ...plugin, send };
}

const other = { source: 'test', scope: 'acme/other', roles: ['ci'] };

describe('bindings of an entity', () => {
  it('say who speaks and whether it ever did', async () => {
    const { get, deliver } = await start();
    const run = ciRun({ scope: 'acme/basket', finishedAt: NOW - DAY });
    await deliver('1', { signals: [run] });
    await eventually(async () => {
      const { body } = await get(`${BASKET}/bindings`, MIA).expect(200);
      expect(body).toEqual({
        entityRef: 'component:default/basket',
        items: [
          {
            source: 'test',
            scope: 'acme/basket',
            roles: ['scm', 'ci', 'deploy', 'incidents', 'registry'],
            why: 'test/scope',
            former: false,
            connected: ['ci'],
            signals: 1,
            newestSignalAt: new Date(NOW - DAY).toISOString(),
          },
        ],
        revision: 0,
        unreadable: [],
        rights: { correct: true },
      });
    });
  });

  it('are corrected and restored by the owner, and by nobody else', async () => {
    const { get, send, event, auditor } = await start();
    const { body } = await send('put', '/bindings', {
      revision: 0,
      bindings: [other],
      note: 'built elsewhere',
    }).expect(200);
    expect(body).toMatchObject({
      items: [{ scope: 'acme/other', why: `Corrected by ${MIA}` }],
      revision: 1,
      correction: {
        by: MIA,
        note: 'built elsewhere',
        instead: [{ scope: 'acme/basket', why: 'test/scope' }],
      },
    });
    expect(auditor.createEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({ eventId: 'bindings-update' }),
    );
    expect(event.success).toHaveBeenCalled();

    await send('put', '/bindings', { revision: 0, bindings: [] }).expect(409);
    await send('delete', '/bindings?revision=0').expect(409);
    const restored = await send('delete', '/bindings?revision=1').expect(200);
    expect(restored.body).toMatchObject({
      items: [{ scope: 'acme/basket' }],
      revision: 2,
    });
    expect(restored.body.correction).toBeUndefined();

    const seen = await get(`${BASKET}/bindings`, 'user:default/eve');
    expect(seen.body.rights).toEqual({
      correct: false,
      whyNot:
        'Only group:default/checkout decides for component:default/basket',
      refusal: {
        code: 'other-owner',
        params: {
          entity: 'component:default/basket',
          owner: 'group:default/checkout',
        },
      },
    });
  });

  it.each([
    [{ bindings: [] }, 'revision'],
    [
      { revision: 0, bindings: [{ ...other, source: 'nope' }] },
      'bindings.0.source',
    ],
    [
      { revision: 0, bindings: [other, { ...other, roles: ['scm'] }] },
      'bindings.1',
    ],
    [
      { revision: 0, bindings: [{ ...other, roles: ['fly'] }] },
      'bindings.0.roles.0',
    ],
    [
      { revision: 0, bindings: [{ ...other, scope: 'a b' }] },
      'bindings.0.scope',
    ],
    [
      { revision: 0, bindings: [{ ...other, filter: { colour: 'x' } }] },
      'colour',
    ],
  ])('refuse %j and name what is wrong', async (body, field) => {
    const { send } = await start();
    const answer = await send('put', '/bindings', body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(field);
  });

  it('follow a repository to its new name and bring its past along', async () => {
    const { get, deliver } = await start();
    const at = { finishedAt: NOW - DAY };
    await deliver('1', {
      signals: [ciRun({ scope: 'acme/basket', ...at })],
      renames: [{ from: 'Acme/Basket', to: 'acme/cart' }],
    });
    await deliver('2', {
      signals: [ciRun({ scope: 'acme/cart', externalId: 'run-2', ...at })],
    });
    await eventually(async () => {
      const { body } = await get(`${BASKET}/bindings`, MIA).expect(200);
      expect(body.items).toMatchObject([
        { scope: 'acme/cart', former: false, signals: 1 },
        { scope: 'acme/basket', former: true, signals: 1 },
      ]);
    });
  });

  it('leave a name to the new repository that takes it', async () => {
    const scope = 'acme/cart';
    const { get, post, deliver, whenScored } = await startPlugin({
      entities: [component('cart', { scope })],
    });
    await whenScored(1);
    const path = '/entities/component/default/cart';
    const at = { finishedAt: NOW - DAY };
    const run = (place: string, externalId: string) =>
      ciRun({ scope: place, externalId, runId: externalId, ...at });
    /** Where the signals of the entity come from, once the catalog is read again. */
    const places = async () => {
      await post(`${path}/refresh`, {}).expect(204);
      const { body } = await get(`${path}/signals`).expect(200);
      return body.items.map((item: { scope: string }) => item.scope).sort();
    };
    await deliver('1', {
      signals: [run('acme/basket', 'before'), run(scope, 'after')],
      renames: [{ from: 'acme/basket', to: scope }],
    });
    await eventually(async () => {
      expect(await places()).toEqual(['acme/basket', scope]);
    });

    await deliver('2', {
      signals: [run('acme/basket', 'of another')],
      renames: [{ to: 'acme/basket' }],
    });
    await eventually(async () => {
      expect(await places()).toEqual([scope]);
    });
  });

  it('need the permission', async () => {
    const { server } = await startPlugin({
      entities: [component('basket', {})],
      deny: true,
    });
    const answer = await request(server)
      .put(`/api/cd-maturity${BASKET}/bindings`)
      .set('authorization', mockCredentials.user.header(MIA))
      .send({ revision: 0, bindings: [] });
    expect(answer.status).toBe(403);
  });
});
