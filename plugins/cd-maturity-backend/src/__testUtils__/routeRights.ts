import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import { NOW } from './signals';
import { AT_BASKET, BASKET, MIA, PIA, startPeople } from './startPeople';

const UNTIL = addDays(dayOf(NOW), 30);
export const PRACTICE = 'cd.test.unit-automated';
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

const override = {
  apiVersion: 'cd-maturity/v1alpha1',
  kind: 'MaturityModelOverride',
  metadata: { id: 'acme', version: 1 },
  model: 'cd',
};

export const exemption = (practiceId: string) => ({
  entityRef: BASKET,
  practiceId,
  reason: 'We know',
  until: UNTIL,
});

export const CALLERS = [
  'nobody',
  'stranger',
  'member',
  'approver',
  'service',
  'owner',
] as const;
export type Caller = (typeof CALLERS)[number];

const SIGNED_IN: Caller[] = [
  'stranger',
  'member',
  'approver',
  'service',
  'owner',
];
const PEOPLE: Caller[] = ['stranger', 'member', 'approver', 'owner'];
const OWNER: Caller[] = ['owner'];
const APPROVER: Caller[] = ['approver'];
const RUNS_CAMPAIGNS: Caller[] = ['approver', 'owner'];
const WRITER: Caller[] = ['service'];

export type RouteRight = {
  /** As the document names it. */
  operation: string;
  /** What of the permissions it needs, without `cd-maturity.`; in words where none is asked for. */
  right: string;
  /** Who is let in when the policy allows everything; `member` belongs to the group above the owner. */
  allowed: readonly Caller[];
  body?: object;
  /** Names in the path beside those of the basket. */
  names?: Record<string, string>;
  query?: string;
};

type Ids = Awaited<ReturnType<typeof makeThings>>;

/** Every route that there is, with its right and a request that lacks nothing but it. */
export function routeRights(ids: Ids): RouteRight[] {
  const e = '/entities/{kind}/{namespace}/{name}';
  const decision = `${e}/recommendations/{practiceId}/decision`;
  const attestation = `${e}/attestations/{practiceId}`;
  const practice = { practiceId: PRACTICE };
  const question = { practiceId: QUESTION };
  const asked = { id: ids.exemption };
  const run = { id: ids.campaign };
  const delivery = { id: ids.delivery };
  const source = { id: 'test' };
  const team = { kind: 'group', name: 'checkout' };
  const note = { note: 'because' };
  const nothing = { revision: 0 };
  type More = Partial<RouteRight>;
  const needs =
    (right: string, allowed: readonly Caller[]) =>
    (operation: string, more: More = {}): RouteRight => ({
      operation,
      right,
      allowed,
      ...more,
    });
  const open = needs('signed in', SIGNED_IN);
  const read = needs('read', SIGNED_IN);
  const admin = needs('source.admin', SIGNED_IN);
  const bind = needs('binding.update', OWNER);
  const approve = needs('exemption.approve', APPROVER);
  const manage = needs('campaign.manage', RUNS_CAMPAIGNS);
  return [
    open('get /models'),
    open('get /models/{id}', { names: { id: 'cd' } }),
    open('get /models/{id}/versions', { names: { id: 'cd' } }),
    needs('a person', PEOPLE)('get /muted-topics'),
    needs('a person', PEOPLE)('put /muted-topics', { body: { topics: [] } }),

    read(`get ${e}`),
    read(`get ${e}/metrics`),
    read(`get ${e}/pipeline`),
    read(`get ${e}/signals`),
    read(`get ${e}/recommendations`),
    read(`get ${e}/changes`),
    read(`get ${e}/history`),
    read(`get ${e}/bindings`),
    read(`get ${e}/recognition`),
    read(`get ${e}/setup`),
    read(`get ${e}/snapshot`),
    read(`get ${e}/assessment`),
    read(`get ${e}/goal`),
    read(`get ${e}/campaigns`),
    read(`get ${e}/aggregate`, { names: team }),
    read(`get ${decision}`, { names: practice }),
    read(`get ${attestation}`, { names: question }),
    read('get /scorecard'),
    read('get /scorecard/summary', { query: '?groupBy=owner' }),
    read('get /scorecard/heatmap', { query: '?groupBy=owner' }),
    read('get /scorecard/trends'),
    read('get /scorecard/movers', { query: '?groupBy=entity' }),
    read('get /scorecard/changes'),
    read('get /scorecard/recommendations'),
    read('get /scorecard/export', { query: '?format=json' }),
    read('get /exemptions'),
    read('get /exemptions/{id}', { names: asked }),
    read('get /false-readings'),
    read('get /campaigns'),
    read('get /campaigns/{id}', { names: run }),
    read('get /campaigns/{id}/progress', { names: run }),
    read('post /badge-tokens', { body: { entityRef: BASKET } }),

    needs('refresh', SIGNED_IN)(`post ${e}/refresh`, { body: {} }),
    needs('decide', OWNER)(`post ${decision}`, {
      names: practice,
      body: { action: 'acknowledge' },
    }),
    needs('attest', OWNER)(`put ${attestation}`, {
      names: question,
      body: { option: 'yes' },
    }),
    needs('goal.update', OWNER)(`put ${e}/goal`, { body: goal }),
    needs('goal.update', OWNER)(`delete ${e}/goal`),
    bind(`put ${e}/bindings`, { body: { ...nothing, bindings: [] } }),
    bind(`delete ${e}/bindings`, { query: '?revision=1' }),
    bind(`put ${e}/recognition`, { body: { ...nothing, jobs: [] } }),
    bind(`delete ${e}/recognition`, { query: '?revision=1' }),

    needs('exemption.request', OWNER)('post /exemptions', {
      body: exemption('cd.build.build-once'),
    }),
    needs('who asked', OWNER)('post /exemptions/{id}/withdraw', {
      names: { id: ids.other },
      body: {},
    }),
    approve('post /exemptions/{id}/approve', { names: asked, body: {} }),
    approve('post /exemptions/{id}/reject', { names: asked, body: note }),
    approve('post /exemptions/{id}/revoke', { names: asked, body: note }),

    manage('post /campaigns', { body: campaign }),
    manage('put /campaigns/{id}', { names: run, body: campaign }),
    manage('post /campaigns/{id}/promote', {
      // And the right to set each of the goals.
      allowed: OWNER,
      names: run,
      body: { refs: ['group:default/checkout'], goal },
    }),
    manage('post /campaigns/{id}/end', { names: run, body: {} }),

    needs('model.preview', SIGNED_IN)('post /whatif', {
      body: { override },
    }),
    needs('facts.write', WRITER)('post /facts', {
      body: { facts: [{ entityRef: BASKET, id: 'x', value: true }] },
    }),
    needs('signals.write', WRITER)('post /signals', {
      body: { items: [{ source: 'test' }] },
    }),

    admin('get /disputes'),
    admin('post /disputes/{id}/resolve', {
      names: { id: ids.dispute },
      body: { outcome: 'confirmed', note: 'It is right' },
    }),
    admin('get /health/sources'),
    admin('get /setup/sources/{id}', { names: source }),
    admin('get /health/unbound'),
    admin('get /health/deliveries'),
    admin('get /health/deliveries/{id}', { names: delivery }),
    admin('post /health/deliveries/{id}/replay', { names: delivery, body: {} }),
    admin('post /health/deliveries/replay', { body: { source: 'test' } }),
    admin('post /health/sources/{id}/backfill', {
      names: source,
      body: { days: 1 },
    }),
    admin('delete /health/sources/{id}/backfill', { names: source }),

    needs('the token in its address', CALLERS)(
      'get /badge/{kind}/{namespace}/{name}.svg',
      { query: `?token=${ids.badge}` },
    ),
    // Tested where deliveries are: no credentials of Backstage let anybody in.
    needs('the signature of the source', [])('post /ingest/{source}', {
      names: { source: 'test' },
      body: { signals: [] },
    }),
  ];
}

/** The route as the documentation names it: `GET …/goal`. */
export function documented(operation: string): string {
  const [method, path] = operation.split(' ');
  return `${method.toUpperCase()} ${path.replace(
    '/entities/{kind}/{namespace}/{name}',
    '…',
  )}`;
}

export function addressOf({
  operation,
  names = {},
  query = '',
}: RouteRight): string {
  const all: Record<string, string> = {
    kind: 'component',
    namespace: 'default',
    name: 'basket',
    ...names,
  };
  const [, route] = operation.split(' ');
  return route.replace(/\{(\w+)\}/g, (_, name) => all[name]) + query;
}

type Backend = Awaited<ReturnType<typeof startPeople>>;

/** Something of everything that has an id. */
export async function makeThings({ send, deliver }: Backend) {
  const asked = await send('post', '/exemptions', MIA, exemption(PRACTICE));
  const other = await send('post', '/exemptions', MIA, exemption(OTHER));
  const begun = await send('post', '/campaigns', MIA, campaign);
  const badge = await send('post', '/badge-tokens', MIA, { entityRef: BASKET });
  await send('post', `${AT_BASKET}/recommendations/${OTHER}/decision`, MIA, {
    action: 'dispute',
    note: 'It is not so',
  }).expect(200);
  await deliver('1', { signals: [] }).expect(202);
  const disputes = await send('get', '/disputes', PIA);
  const deliveries = await send('get', '/health/deliveries', PIA);
  return {
    exemption: asked.body.id as string,
    other: other.body.id as string,
    campaign: begun.body.id as string,
    badge: badge.body.token as string,
    dispute: disputes.body.items[0].id as string,
    delivery: deliveries.body.items[0].id as string,
  };
}
