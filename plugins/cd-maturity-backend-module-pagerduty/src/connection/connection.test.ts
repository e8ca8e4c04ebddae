import {
  describePolling,
  pollOf,
  scopeContext,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { pagerdutySource } from '../normalize';
import {
  incidentBody,
  resolvedEvent,
  resolvedIncident,
} from '../normalize/__fixtures__';
import { keyMark } from '../normalize/scope';
import { createPagerdutyConnection } from '.';

const API = 'https://pagerduty.test';
const SCOPE = 'pagerduty.com/pf9kmxh';
const KEY = '0123456789abcdef0123456789abcdef';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const connection = createPagerdutyConnection({ token: 'secret', baseUrl: API });

const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) =>
    incidentBody({ id: `Q${from + n}`, status: 'resolved' }),
  );

/** Answers with the incidents in pages of 100 and notes what was asked for. */
function serve(incidents: object[]) {
  const asked: URL[] = [];
  server.use(
    http.get(`${API}/incidents`, ({ request }) => {
      const url = new URL(request.url);
      asked.push(url);
      expect(request.headers.get('authorization')).toBe('Token token=secret');
      const offset = Number(url.searchParams.get('offset'));
      return HttpResponse.json({
        incidents: incidents.slice(offset, offset + 100),
        more: offset + 100 < incidents.length,
      });
    }),
  );
  return asked;
}

describePolling({
  connection,
  scope: SCOPE,
  serve: () => serve(many(2)),
  answerAll: answer =>
    server.use(http.all(`${API}/*`, ({ request }) => answer(request))),
  endless: () => HttpResponse.json({ incidents: many(1), more: true }),
});

describe('polls of incidents', () => {
  it('read page after page, oldest first', async () => {
    const asked = serve(many(230));
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(deliveries).toHaveLength(230);
    expect(asked.map(url => url.searchParams.get('offset'))).toEqual([
      '0',
      '100',
      '200',
    ]);
    expect(asked[0].searchParams.get('service_ids[]')).toBe('PF9KMXH');
    expect(asked[0].searchParams.get('sort_by')).toBe('created_at:asc');
    expect(asked[0].searchParams.get('since')).toBe('2026-02-23T12:00:00.000Z');
  });

  it('say the same as the webhook', async () => {
    serve([resolvedIncident().incident]);
    const { deliveries } = await pollOf(connection, SCOPE);
    expect(signalsOf(pagerdutySource, deliveries)).toEqual(
      signalsOf(pagerdutySource, [
        {
          event: 'incident.resolved',
          payload: JSON.stringify(resolvedEvent()),
        },
      ]),
    );
  });

  it('follow an incident that stays open for longer than they look back', async () => {
    serve([incidentBody({ created_at: '2026-02-25T10:00:00Z' })]);
    const { states } = await pollOf(connection, SCOPE);
    const openSince = Date.UTC(2026, 1, 25, 10);
    expect(states.at(-1)).toEqual({ openSince });

    const asked = serve([]);
    await pollOf(connection, SCOPE, {
      since: Date.UTC(2026, 2, 2),
      state: states.at(-1),
    });
    expect(asked[0].searchParams.get('since')).toBe('2026-02-25T10:00:00.000Z');
  });

  it('split what is longer than PagerDuty allows', async () => {
    const asked = serve([]);
    await pollOf(connection, SCOPE, { since: Date.UTC(2025, 2, 2, 12) });
    expect(asked).toHaveLength(3);
    const edges = asked.flatMap(url => [
      url.searchParams.get('since'),
      url.searchParams.get('until'),
    ]);
    expect(edges[0]).toBe('2025-03-02T12:00:00.000Z');
    expect(edges[1]).toBe(edges[2]);
    expect(edges[5]).toBe('2026-03-02T12:00:00.000Z');
  });

  it('find the service of an integration key', async () => {
    server.use(
      http.get(`${API}/services`, () =>
        HttpResponse.json({
          services: [
            { id: 'POTHER', integrations: [] },
            { id: 'PF9KMXH', integrations: [{ integration_key: KEY }] },
          ],
          more: false,
        }),
      ),
    );
    const asked = serve([incidentBody()]);
    const scope = `pagerduty.com/integration-key/${keyMark(KEY)}`;
    const { deliveries } = await pollOf(connection, scope);
    expect(asked[0].searchParams.get('service_ids[]')).toBe('PF9KMXH');
    expect(signalsOf(pagerdutySource, deliveries)).toMatchObject([{ scope }]);
  });

  it('tell of a key that belongs to no service', async () => {
    server.use(
      http.get(`${API}/services`, () =>
        HttpResponse.json({ services: [], more: false }),
      ),
    );
    await expect(
      pollOf(connection, `pagerduty.com/integration-key/${'a'.repeat(24)}`),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('facts of a service', () => {
  const serveRota = (oncalls: object[]) =>
    server.use(
      http.get(`${API}/services/PF9KMXH`, () =>
        HttpResponse.json({
          service: {
            html_url: 'https://acme.pagerduty.com/service-directory/PF9KMXH',
            escalation_policy: { id: 'PPOLICY' },
          },
        }),
      ),
      http.get(`${API}/oncalls`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        const isAsked =
          searchParams.get('escalation_policy_ids[]') === 'PPOLICY';
        return HttpResponse.json({
          oncalls: isAsked ? oncalls : [],
          more: false,
        });
      }),
    );

  it('name the people of the rota', async () => {
    serveRota([
      { user: { id: 'PADA', email: 'Ada@Example.org' } },
      { user: { id: 'PADA', email: 'Ada@Example.org' } },
      { user: { id: 'PGRACE', email: 'grace@example.org' } },
      { user: null },
    ]);
    expect(await connection.facts!(scopeContext(SCOPE))).toEqual([
      {
        id: 'oncall.owner_on_rotation',
        value: true,
        samples: 1,
        url: 'https://acme.pagerduty.com/service-directory/PF9KMXH',
        people: ['ada@example.org', 'grace@example.org'],
      },
    ]);
  });

  it('are false without anybody', async () => {
    serveRota([]);
    expect(await connection.facts!(scopeContext(SCOPE))).toMatchObject([
      { id: 'oncall.owner_on_rotation', value: false },
    ]);
  });
});

describe('a check', () => {
  it('says what is wrong', async () => {
    server.use(
      http.get(`${API}/services/PF9KMXH`, () =>
        HttpResponse.json({}, { status: 404 }),
      ),
    );
    expect(await connection.check!(scopeContext(SCOPE))).toEqual({
      problem: expect.stringContaining('404'),
      hint: expect.stringContaining('annotation'),
    });
  });

  it('is silent when all is well', async () => {
    server.use(
      http.get(`${API}/services/PF9KMXH`, () => HttpResponse.json({})),
    );
    expect(await connection.check!(scopeContext(SCOPE))).toBeUndefined();
  });
});
