import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockServices } from '@backstage/backend-test-utils';
import request from 'supertest';
import { component } from '../__testUtils__/catalog';
import { expectDescribed } from '../__testUtils__/openapi';
import { DAY, NOW } from '../__testUtils__/signals';
import { startPlugin, StartOptions } from '../__testUtils__/startPlugin';
import { BadgeTokens } from './BadgeTokens';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

const BASKET = 'component:default/basket.v2';
const AT_BASKET = '/badge/component/default/basket.v2.svg';
const BADGE = 'get /badge/{kind}/{namespace}/{name}.svg';
const SECRETS = ['first', 'second'].map(name => name.padEnd(32, '.'));

async function start(options: StartOptions = {}) {
  const backend = await startPlugin({
    entities: [component('basket.v2'), component('search')],
    ...options,
  });
  await backend.whenScored(2);
  const create = (entityRef = BASKET, more: object = {}) =>
    backend.post('/badge-tokens', { entityRef, ...more });
  const tokenFor = async (entityRef?: string): Promise<string> =>
    (await create(entityRef).expect(201)).body.token;
  /** As somebody who is not signed in. */
  const show = (path: string, token: string, headers: object = {}) =>
    request(backend.server)
      .get(`/api/cd-maturity${path}`)
      .query({ token })
      .set({ authorization: mockCredentials.none.header(), ...headers })
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', part => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts).toString()));
      });
  return { ...backend, create, tokenFor, show };
}

describe.each(databases.eachSupportedId())('badges on %s', id => {
  it('show the level to who is not signed in, and may be kept for a while', async () => {
    const { create, show } = await start({ knex: await databases.init(id) });
    const created = await create();
    expectDescribed('post /badge-tokens', created);
    const { token, url, expiresAt } = created.body;
    expect(url).toMatch(
      /^http.*\/api\/cd-maturity\/badge\/component\/default\/basket\.v2\.svg\?token=/,
    );
    expect(expiresAt).toBe(new Date(NOW + 365 * DAY).toISOString());
    const shown = await show(AT_BASKET, token).expect(200);
    expectDescribed(BADGE, shown);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(shown.body).toContain('>Continuous Delivery maturity</text>');
    // Nothing was ever heard of it.
    expect(shown.body).toContain('>Unrated</text>');
    const again = await show(AT_BASKET, token, {
      'if-none-match': shown.headers.etag,
    });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('need a token of this portal for this entity that has not expired', async () => {
    const { tokenFor, show, time, get } = await start({
      knex: await databases.init(id),
    });
    const token = await tokenFor();
    const [head, body, signature] = token.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const forged = [
      'x',
      `${head}.${body}.`,
      `${none}.${body}.`,
      `${head}.${body}.${signature.slice(1)}x`,
      await new BadgeTokens(SECRETS).sign(
        { entityRef: BASKET, model: 'cd' },
        NOW + DAY,
      ),
    ];
    for (const wrong of forged) {
      const refused = await show(AT_BASKET, wrong);
      expect([wrong, refused.status]).toEqual([wrong, 401]);
    }
    await show('/badge/component/default/search.svg', token).expect(403);
    await show(AT_BASKET, '').expect(400);
    // It opens nothing else.
    await show('/entities/component/default/basket.v2', token).expect(401);
    await get(`${AT_BASKET}?token=${token}&style=flat`).expect(400);
    time.now = NOW + 366 * DAY;
    const late = await show(AT_BASKET, token);
    expectDescribed(BADGE, { ...late, body: JSON.parse(late.body) });
    expect(late.status).toBe(401);
    expect(late.body).toContain('has expired');
  });

  it('are grey for what left the catalog', async () => {
    const knex = await databases.init(id);
    const { tokenFor, show } = await start({ knex });
    const token = await tokenFor();
    await knex('scores').delete();
    const shown = await show(AT_BASKET, token).expect(200);
    expect(shown.body).toContain('>unknown</text>');
  });

  it('of one replica are those of the other', async () => {
    const knex = await databases.init(id);
    const first = await start({ knex });
    const second = await start({ knex });
    const token = await first.tokenFor();
    expect((await second.show(AT_BASKET, token)).status).toBe(200);
  });
});

describe('badges', () => {
  it('are signed by the first secret and believed by all', async () => {
    const badges = (secrets: string[]) =>
      start({ config: { badges: { secrets, expireAfter: { days: 30 } } } });
    const before = await badges([SECRETS[1]]);
    const token = await before.tokenFor();
    const rotating = await badges(SECRETS);
    const newer = await rotating.tokenFor();
    expect((await rotating.show(AT_BASKET, token)).status).toBe(200);
    const after = await badges([SECRETS[0]]);
    expect((await after.show(AT_BASKET, token)).status).toBe(401);
    expect((await after.show(AT_BASKET, newer)).status).toBe(200);
  });

  it('are handed out by those who may read the entity', async () => {
    const denied = await startPlugin({
      entities: [component('basket.v2')],
      features: [
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
      ],
    });
    const refused = await denied.post('/badge-tokens', { entityRef: BASKET });
    expect(refused.status).toBe(403);
    const { create, auditor } = await start();
    await create('component:default/none').expect(404);
    await create('basket').expect(400);
    await create(BASKET, { model: 'other' }).expect(404);
    await create().expect(201);
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'badge-token-create',
        meta: { entityRef: BASKET },
      }),
    );
  });

  it('are not signed by a secret that could be guessed', async () => {
    await expect(
      startPlugin({
        config: { badges: { secrets: ['short'] } },
        mayFail: true,
      }),
    ).rejects.toThrow('cdMaturity.badges.secrets[0]');
  });
});
