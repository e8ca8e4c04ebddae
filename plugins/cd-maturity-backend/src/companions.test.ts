import {
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import notificationsPlugin from '@backstage/plugin-notifications-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import signalsPlugin from '@backstage/plugin-signals-backend';
import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import searchModule from 'backstage-plugin-search-backend-module-cd-maturity';
import request from 'supertest';
import { component, group, user } from './__testUtils__/catalog';
import { eventually } from './__testUtils__/eventually';
import { NOW } from './__testUtils__/signals';
import {
  AT_BASKET,
  BASKET,
  MIA,
  OLE,
  PIA,
  startPeople,
} from './__testUtils__/startPeople';
import { StartOptions } from './__testUtils__/startPlugin';

jest.setTimeout(120_000);

const PRACTICE = 'cd.test.unit-automated';

const entities = [
  group('org'),
  group('checkout', 'org', ['mia']),
  group('platform', undefined, ['pia']),
  user('mia', ['checkout']),
  user('ole', ['org']),
  user('pia', ['platform']),
  component('basket', { owner: 'group:default/checkout' }),
  component('search', { owner: 'group:default/checkout' }),
];

/** Another plugin, which hears what goes to open pages. */
function listener(heard: unknown[]) {
  return createBackendPlugin({
    pluginId: 'listener',
    register(env) {
      env.registerInit({
        deps: { events: eventsServiceRef },
        async init({ events }) {
          await events.subscribe({
            id: 'listener',
            topics: ['signals'],
            onEvent: async ({ eventPayload }) => {
              heard.push(eventPayload);
            },
          });
        },
      });
    },
  });
}

async function start(features: StartOptions['features'] = []) {
  const heard: unknown[] = [];
  const events = mockServices.events();
  const backend = await startPeople({
    entities,
    features: [
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      listener(heard),
      ...features,
    ],
    mayFail: true,
  });
  const ask = () =>
    backend.send('post', '/exemptions', MIA, {
      entityRef: BASKET,
      practiceId: PRACTICE,
      reason: 'We know',
      until: addDays(dayOf(NOW), 30),
    });
  const api = (path: string, caller: string) =>
    request(backend.server)
      .get(`/api${path}`)
      .set('authorization', backend.headerOf(caller));
  const inbox = async (caller: string) =>
    (await api('/notifications/notifications', caller).expect(200)).body
      .notifications;
  return { ...backend, heard, ask, api, inbox };
}

describe('with notifications, signals and search installed', () => {
  it('people are told, each of what concerns them, in one notification', async () => {
    const { send, ask, runTask, inbox } = await start([
      notificationsPlugin,
      signalsPlugin,
    ]);
    const { body: asked } = await ask().expect(201);
    await runTask('cd-maturity-digests');
    const [news] = await inbox(PIA);
    expect(news).toMatchObject({
      origin: expect.stringContaining('cd-maturity'),
      payload: {
        title: expect.stringMatching(
          /^Maturity: basket: exemption from “.+” asked for, until /,
        ),
        link: `/catalog/default/component/basket/maturity?model=cd&practice-open=${PRACTICE}`,
        topic: 'cd-maturity',
      },
    });
    expect(await inbox(MIA)).toEqual([]);
    await send('post', `/exemptions/${asked.id}/approve`, PIA, {
      note: 'until spring',
    }).expect(200);
    await runTask('cd-maturity-digests');
    expect(await inbox(MIA)).toMatchObject([
      {
        payload: {
          title: expect.stringMatching(/holds until .*: until spring$/),
        },
      },
    ]);
    expect(await inbox(PIA)).toHaveLength(1);
    expect(await inbox(OLE)).toEqual([]);
  });

  it('open pages are told that something changed, and not what', async () => {
    const { heard, refresh } = await start([signalsPlugin]);
    await eventually(async () => expect(heard).not.toEqual([]));
    heard.length = 0;
    await refresh();
    await eventually(async () => expect(heard).toHaveLength(1));
    expect(heard).toEqual([
      {
        recipients: { type: 'broadcast' },
        channel: 'cd-maturity',
        message: { revision: expect.any(Number) },
      },
    ]);
  });

  it('entities are found by their maturity', async () => {
    const { runTask, api } = await start([searchPlugin, searchModule]);
    await runTask('search_index_cd_maturity');
    await eventually(async () => {
      const { body } = await api('/search/query?term=basket', MIA).expect(200);
      expect(body.results).toMatchObject([
        { document: { title: expect.stringContaining('basket') } },
      ]);
    });
  });
});

describe('without them', () => {
  it('everything works, and nothing is told', async () => {
    const { ask, runTask, api, send, read, heard, refresh } = await start();
    const { body: asked } = await ask().expect(201);
    await runTask('cd-maturity-news');
    await runTask('cd-maturity-digests');
    await api('/notifications/notifications', PIA).expect(404);
    await send('post', `/exemptions/${asked.id}/approve`, PIA, {}).expect(200);
    await refresh();
    const basket = await read();
    expect(basket.practices.find(({ id }) => id === PRACTICE)?.status).toBe(
      'exempt',
    );
    await send('get', `${AT_BASKET}/recommendations`, MIA).expect(200);
    // Without its backend the signal goes nowhere, which nobody notices.
    await eventually(async () => expect(heard).not.toEqual([]));
  });
});
