import {
  coreServices,
  createServiceFactory,
  RootLoggerService,
} from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { inspect } from 'node:util';
import { component, group, user } from '../__testUtils__/catalog';
import { eventually } from '../__testUtils__/eventually';
import { startPlugin } from '../__testUtils__/startPlugin';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const MIA = 'user:default/mia';
const AT_BASKET = '/entities/component/default/basket';
const WEBHOOK = 'webhook-secret-4f0c9d2a';
const BADGE = 'badge-secret-77b1e0c5-and-some-more-of-it';
const BEARER = 'bearer-secret-0d9a1e7b';
const PASSWORD = 'provider-secret-c2e6f1a8';
const SECRETS = [WEBHOOK, BADGE, BEARER, PASSWORD];

/** Keeps everything that anybody logs at any level, as text. */
function listen() {
  const lines: string[] = [];
  const note = (...words: unknown[]) => {
    lines.push(words.map(word => inspect(word, { depth: 9 })).join(' '));
  };
  const logger: RootLoggerService = {
    debug: note,
    info: note,
    warn: note,
    error: note,
    child: () => logger,
  };
  const factory = createServiceFactory({
    service: coreServices.rootLogger,
    deps: {},
    factory: () => logger,
  });
  return { lines, factory };
}

const found = (texts: readonly string[]) =>
  SECRETS.filter(secret => texts.some(text => text.includes(secret)));

const config = {
  sources: { test: { webhook: { secrets: [WEBHOOK] } } },
  badges: { secrets: [BADGE] },
};

/** Answers to whatever may be asked about how things are. */
const READS = [
  '/models',
  '/health/sources',
  '/health/unbound',
  '/health/deliveries',
  '/setup/sources/test',
  '/scorecard',
  '/scorecard/export?format=json',
  '/scorecard/export?format=csv',
  AT_BASKET,
  `${AT_BASKET}/setup`,
  `${AT_BASKET}/snapshot`,
  `${AT_BASKET}/signals`,
  `${AT_BASKET}/bindings`,
];

describe.each(databases.eachSupportedId())('secrets on %s', id => {
  it('are in no answer, no line of the log and no row', async () => {
    const knex = await databases.init(id);
    const { lines, factory } = listen();
    const backend = await startPlugin({
      knex,
      config,
      rootLogger: factory,
      entities: [
        group('checkout'),
        user('mia', ['checkout']),
        component('basket', {
          owner: 'group:default/checkout',
          scope: 'acme/basket',
        }),
      ],
      connection: {
        poll: () => {
          throw new Error('The provider does not answer');
        },
      },
    });
    await backend.whenScored(1);
    const answers: string[] = [];
    const ask = async (
      answer: PromiseLike<{ text: string; headers: object }>,
    ) => {
      const { text, headers } = await answer;
      answers.push(text ?? '', inspect(headers));
    };
    const deliver = (deliveryId: string, signature: string, body: object) =>
      backend
        .deliver(deliveryId, body)
        .set('x-test-signature', signature)
        .set('x-provider-password', PASSWORD)
        .set('cookie', `session=${PASSWORD}`);

    await ask(deliver('wrong', `${WEBHOOK.slice(0, -1)}`, { signals: [] }));
    await ask(deliver('dead', WEBHOOK, { unreadable: true }));
    await ask(deliver('crash', WEBHOOK, { crash: 'It fell over' }));
    await ask(deliver('bad', WEBHOOK, { signals: [{ kind: 'nothing' }] }));
    await eventually(async () => {
      expect(await knex('deliveries').where('state', 'dead')).toHaveLength(2);
    });
    await ask(backend.get('/badge/component/default/basket.svg?token=wrong'));
    await ask(
      backend.post('/badge-tokens', { entityRef: 'component:default/basket' }),
    );
    await ask(
      backend
        .post('/facts', { facts: [] }, MIA)
        .set('idempotency-key', 'key')
        .set('cookie', `token=${BEARER}`),
    );
    for (const path of READS) {
      await ask(backend.get(path));
    }
    const listed = await backend.get('/health/deliveries');
    for (const { id: delivery } of listed.body.items) {
      await ask(backend.get(`/health/deliveries/${delivery}`));
    }

    expect(answers.length).toBeGreaterThan(2 * READS.length);
    expect(found(answers)).toEqual([]);
    expect(lines.join()).toContain('crash');
    expect(found(lines)).toEqual([]);
    const rows = await Promise.all(
      ['deliveries', 'signals', 'source_cursors', 'idempotency_keys'].map(
        table => knex(table),
      ),
    );
    expect(rows[0].length).toBeGreaterThan(0);
    expect(found([inspect(rows, { depth: 9 })])).toEqual([]);
  });

  it('are not in what is said about a configuration that is wrong', async () => {
    const { lines, factory } = listen();
    const start = startPlugin({
      rootLogger: factory,
      config: {
        sources: { test: { webhook: { secrets: [WEBHOOK], surplus: BEARER } } },
        badges: { secrets: [PASSWORD] },
      },
    });
    const error = await start.then(
      () => undefined,
      reason => reason,
    );
    expect(error).toBeInstanceOf(Error);
    expect(found([inspect(error, { depth: 9 }), ...lines])).toEqual([]);
  });
});
