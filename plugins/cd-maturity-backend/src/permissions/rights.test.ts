import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { component, group, user } from '../__testUtils__/catalog';
import { expectDescribed, operations } from '../__testUtils__/openapi';
import { NOW } from '../__testUtils__/signals';
import {
  BASKET,
  MIA,
  OLE,
  PIA,
  SERVICE,
  startPeople,
  STRANGER,
} from '../__testUtils__/startPeople';

jest.setTimeout(180_000);

const E = '/entities/{kind}/{namespace}/{name}';
const UNTIL = addDays(dayOf(NOW), 30);
const PRACTICE = 'cd.test.unit-automated';
const OTHER = 'cd.culture.goals-set';
const QUESTION = 'cd.culture.documented-process';

const goal = {
  targets: [{ level: 'expert', date: UNTIL }],
  criteria: [
    { metric: 'deploy.prod_per_week', direction: 'at-least', value: 1 },
  ],
};
const campaign = {
  title: 'Owners first',
  brief: 'Everything has an owner',
  owner: 'group:default/checkout',
  target: { practices: ['cd.culture.owner-recorded'] },
  scope: { owner: ['group:default/checkout'] },
  start: dayOf(NOW),
  deadline: UNTIL,
};
const exemption = (practiceId: string) => ({
  entityRef: BASKET,
  practiceId,
  reason: 'We know',
  until: UNTIL,
});

const CALLERS = {
  stranger: STRANGER,
  member: OLE,
  approver: PIA,
  service: SERVICE,
  owner: MIA,
};
type Caller = keyof typeof CALLERS;

const ALL: Caller[] = ['stranger', 'member', 'approver', 'service', 'owner'];
const OWNER: Caller[] = ['owner'];
const APPROVER: Caller[] = ['approver'];
const RUNS_CAMPAIGNS: Caller[] = ['approver', 'owner'];

type Row = {
  operation: string;
  /** Who is let in when the policy allows everything. */
  allowed: Caller[];
  body?: object;
  /** Names in the path beside those of the basket. */
  names?: Record<string, string>;
  query?: string;
};

/** Whom each route lets in; `member` belongs to the group above the owner. */
function table(ids: Record<string, string>): Row[] {
  const decision = `${E}/recommendations/{practiceId}/decision`;
  const attestation = `${E}/attestations/{practiceId}`;
  const practice = { practiceId: PRACTICE };
  const question = { practiceId: QUESTION };
  const note = { note: 'because' };
  const asked = { id: ids.exemption };
  const run = { id: ids.campaign };
  const read = (operation: string, more: Partial<Row> = {}): Row => ({
    operation: `get ${operation}`,
    allowed: ALL,
    ...more,
  });
  return [
    read('/models'),
    read('/models/{id}', { names: { id: 'cd' } }),
    read(E),
    read(`${E}/metrics`),
    read(`${E}/pipeline`),
    read(`${E}/signals`),
    read(`${E}/recommendations`),
    read(`${E}/changes`),
    read(`${E}/bindings`),
    read(`${E}/recognition`),
    read(`${E}/assessment`),
    read(`${E}/goal`),
    read(decision, { names: practice }),
    read(attestation, { names: question }),
    read('/scorecard'),
    read('/scorecard/summary', { query: '?groupBy=owner' }),
    read('/exemptions'),
    read('/exemptions/{id}', { names: asked }),
    read('/false-readings'),
    read('/campaigns'),
    read('/campaigns/{id}', { names: run }),
    read('/campaigns/{id}/progress', { names: run }),
    // The policy alone says who runs the product.
    read('/disputes'),
    read('/health/sources'),
    read('/health/unbound'),
    read('/health/deliveries'),
    {
      operation: 'post /disputes/{id}/resolve',
      allowed: ALL,
      names: { id: ids.dispute },
      body: { outcome: 'confirmed', note: 'It is right' },
    },
    { operation: `post ${E}/refresh`, allowed: ALL, body: {} },
    {
      operation: `post ${decision}`,
      allowed: OWNER,
      names: practice,
      body: { action: 'acknowledge' },
    },
    {
      operation: `put ${attestation}`,
      allowed: OWNER,
      names: question,
      body: { option: 'yes' },
    },
    { operation: `put ${E}/goal`, allowed: OWNER, body: goal },
    { operation: `delete ${E}/goal`, allowed: OWNER },
    {
      operation: `delete ${E}/bindings`,
      allowed: OWNER,
      query: '?revision=0',
    },
    {
      operation: `put ${E}/recognition`,
      allowed: OWNER,
      body: { revision: 0, jobs: [] },
    },
    {
      operation: `delete ${E}/recognition`,
      allowed: OWNER,
      query: '?revision=0',
    },
    {
      operation: 'post /exemptions',
      allowed: OWNER,
      body: exemption('cd.build.build-once'),
    },
    {
      operation: 'post /exemptions/{id}/withdraw',
      allowed: OWNER,
      names: { id: ids.other },
      body: {},
    },
    {
      operation: 'post /exemptions/{id}/approve',
      allowed: APPROVER,
      names: asked,
      body: {},
    },
    {
      operation: 'post /exemptions/{id}/reject',
      allowed: APPROVER,
      names: asked,
      body: note,
    },
    {
      operation: 'post /exemptions/{id}/revoke',
      allowed: APPROVER,
      names: asked,
      body: note,
    },
    { operation: 'post /campaigns', allowed: RUNS_CAMPAIGNS, body: campaign },
    {
      operation: 'put /campaigns/{id}',
      allowed: RUNS_CAMPAIGNS,
      names: run,
      body: campaign,
    },
    {
      operation: 'post /campaigns/{id}/promote',
      allowed: OWNER,
      names: run,
      body: { refs: ['group:default/checkout'], goal },
    },
    {
      operation: 'post /campaigns/{id}/end',
      allowed: RUNS_CAMPAIGNS,
      names: run,
      body: {},
    },
  ];
}

function addressOf({ operation, names = {}, query = '' }: Row): string {
  const all: Record<string, string> = {
    kind: 'component',
    namespace: 'default',
    name: 'basket',
    ...names,
  };
  const [, route] = operation.split(' ');
  return route.replace(/\{(\w+)\}/g, (_, name) => all[name] ?? 'x') + query;
}

type Backend = Awaited<ReturnType<typeof startPeople>>;

function call(backend: Backend, row: Row, caller: string | undefined) {
  const method = row.operation.split(' ')[0] as 'get';
  return backend.send(method, addressOf(row), caller, row.body);
}

/** Something of everything that has an id. */
async function withThings(backend: Backend): Promise<Record<string, string>> {
  const { send } = backend;
  const asked = await send('post', '/exemptions', MIA, exemption(PRACTICE));
  const other = await send('post', '/exemptions', MIA, exemption(OTHER));
  const begun = await send('post', '/campaigns', MIA, campaign);
  await send(
    'post',
    `/entities/component/default/basket/recommendations/${OTHER}/decision`,
    MIA,
    { action: 'dispute', note: 'It is not so' },
  ).expect(200);
  const { body } = await send('get', '/disputes', PIA);
  return {
    exemption: asked.body.id,
    other: other.body.id,
    campaign: begun.body.id,
    dispute: body.items[0].id,
  };
}

const unlimited = { exemptions: { approvers: ['group:default/platform'] } };

describe('rights', () => {
  it('are the same for every route as the table says, and every answer is described', async () => {
    const backend = await startPeople({ config: unlimited });
    const rows = table(await withThings(backend));
    const found: Record<string, string[]> = {};
    for (const row of rows) {
      const nobody = await call(backend, row, undefined);
      expect([row.operation, nobody.status]).toEqual([row.operation, 401]);
      found[row.operation] = [];
      for (const caller of ALL) {
        const answer = await call(backend, row, CALLERS[caller]);
        expectDescribed(row.operation, answer);
        if (answer.status !== 403) {
          found[row.operation].push(caller);
        }
        // Refused for what one is, never for a mistake in the table.
        expect([row.operation, caller, answer.status]).not.toContain(400);
        expect(answer.status).toBeLessThan(500);
      }
    }
    expect(found).toEqual(
      Object.fromEntries(
        rows.map(({ operation, allowed }) => [operation, allowed]),
      ),
    );
  });

  it('are checked on every route that there is', async () => {
    const verdict: DefinitivePolicyDecision = { result: AuthorizeResult.ALLOW };
    const permissions = mockServices.permissions.mock({
      authorize: async requests => requests.map(() => verdict),
      authorizeConditional: async requests => requests.map(() => verdict),
    });
    const backend = await startPeople({
      config: unlimited,
      features: [permissions.factory],
    });
    const known = table(await withThings(backend));
    Object.assign(verdict, { result: AuthorizeResult.DENY });
    for (const operation of operations()) {
      if (operation.includes('/ingest/') || operation.startsWith('options')) {
        continue;
      }
      const row = known.find(item => item.operation === operation) ?? {
        operation,
        body: operation.startsWith('get') ? undefined : {},
        allowed: [],
      };
      for (const caller of [MIA, PIA, SERVICE]) {
        const answer = await call(backend, row, caller);
        const leaks = JSON.stringify(answer.body).includes('basket"');
        const writes = !operation.startsWith('get');
        expect({
          operation,
          caller,
          letIn: answer.status < 300 && (writes || leaks),
        }).toEqual({ operation, caller, letIn: false });
      }
    }
  });

  it.each(['routes', '.'])(
    'in %s: routes know no store and no use case',
    at => {
      const folder = path.join(__dirname, '../service', at);
      const files = readdirSync(folder).filter(
        name => at === 'routes' || name === 'createRouter.ts',
      );
      for (const name of files.filter(file => file.endsWith('.ts'))) {
        const text = readFileSync(path.join(folder, name), 'utf8');
        const values = [...text.matchAll(/import (?!type)[^;]*from '(.*)';/g)]
          .map(([, from]) => from)
          .filter(from => /\/store\/|UseCases$|\/database\//.test(from));
        expect({ name, values }).toEqual({ name, values: [] });
      }
    },
  );

  it('are the policy’s alone where the configuration says so', async () => {
    const backend = await startPeople({
      config: {
        rights: { decide: 'policy', exemption: { approve: 'policy' } },
      },
    });
    const at = `/entities/component/default/basket/recommendations/${PRACTICE}/decision`;
    const decided = await backend.send('post', at, STRANGER, {
      action: 'acknowledge',
    });
    expect(decided.status).toBe(200);
    const asked = await backend.send(
      'post',
      '/exemptions',
      MIA,
      exemption(PRACTICE),
    );
    const approve = `/exemptions/${asked.body.id}/approve`;
    // Whatever the policy says, nobody approves what they asked for.
    await backend.send('post', approve, MIA, {}).expect(403);
    await backend.send('post', approve, STRANGER, {}).expect(200);
  });

  it('reach up to the groups of the parents only when that is asked for', async () => {
    const at = `/entities/component/default/basket/recommendations/${PRACTICE}/decision`;
    const decide = async (parentGroups: boolean) => {
      const { send } = await startPeople({
        config: { ownership: { parentGroups } },
        entities: [
          group('org'),
          group('checkout', 'org'),
          user('mia', ['checkout']),
          component('basket', { owner: 'group:default/org' }),
          component('search', { owner: 'group:default/org' }),
        ],
      });
      return (await send('post', at, MIA, { action: 'acknowledge' })).status;
    };
    expect(await decide(false)).toBe(403);
    expect(await decide(true)).toBe(200);
  });
});
