import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  DefinitivePolicyDecision,
} from '@backstage/plugin-permission-common';
import { cdMaturityPermissions } from 'backstage-plugin-cd-maturity-common';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import { component, group, user } from '../__testUtils__/catalog';
import { expectDescribed, operations } from '../__testUtils__/openapi';
import {
  addressOf,
  Caller,
  CALLERS,
  documented,
  exemption,
  makeThings,
  PRACTICE,
  RouteRight,
  routeRights,
} from '../__testUtils__/routeRights';
import {
  AT_BASKET,
  MIA,
  OLE,
  PIA,
  SERVICE,
  startPeople,
  STRANGER,
} from '../__testUtils__/startPeople';

jest.setTimeout(180_000);

const REFS: Record<Caller, string | undefined> = {
  nobody: undefined,
  stranger: STRANGER,
  member: OLE,
  approver: PIA,
  service: SERVICE,
  owner: MIA,
};
const AT_DECISION = `${AT_BASKET}/recommendations/${PRACTICE}/decision`;

type Backend = Awaited<ReturnType<typeof startPeople>>;

function call(backend: Backend, row: RouteRight, caller: Caller) {
  const method = row.operation.split(' ')[0] as 'get';
  return backend.send(method, addressOf(row), REFS[caller], row.body);
}

/** Refused, or answered with nothing about the entity. */
function learnsNothing(
  { operation }: RouteRight,
  answer: { status: number; body: unknown },
): boolean {
  const isWrite = !operation.startsWith('get');
  return (
    answer.status >= 400 ||
    (!isWrite && !JSON.stringify(answer.body).includes('basket"'))
  );
}

const options = {
  config: {
    exemptions: { approvers: ['group:default/platform'] },
    push: { writers: [{ subject: 'robot', sources: ['test'] }] },
  },
  connection: { poll: async () => {} },
};

/** What the policy said about a reader is kept for a second. */
const untilPolicyHolds = () => wait(1_010);

/** A policy that allows everything but what it is told to deny. */
function policy() {
  const denied = new Set<string>();
  const verdict = (name: string): DefinitivePolicyDecision => ({
    result: denied.has(name) ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
  });
  const { factory } = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => verdict(permission.name)),
    authorizeConditional: async requests =>
      requests.map(({ permission }) => verdict(permission.name)),
  });
  return { denied, factory };
}

describe('rights', () => {
  it('are known of every route that there is', () => {
    const rows = routeRights({} as Parameters<typeof routeRights>[0]);
    // How a sender asks whether it may send at all.
    const handshake = 'options /ingest/{source}';
    expect([...rows.map(row => row.operation), handshake].sort()).toEqual(
      operations().sort(),
    );
  });

  it('are told in the documentation, route by route', () => {
    const file = path.join(__dirname, '../../../../docs/permissions.md');
    const told = [
      ...readFileSync(file, 'utf8').matchAll(
        /^\| `((?:GET|POST|PUT|DELETE) .*?)` +\| (.*?) +\|$/gm,
      ),
    ].map(([, route, right]) => [route, right.replace(/`/g, '')]);
    const rows = routeRights({} as Parameters<typeof routeRights>[0]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(
        rows.map(({ operation, right }) => [documented(operation), right]),
      ),
    );
    expect(told).toHaveLength(rows.length);
  });

  it('are the same for every route as the table says, and every answer is described', async () => {
    const backend = await startPeople(options);
    const rows = routeRights(await makeThings(backend));
    const found: Record<string, string[]> = {};
    const unknown: number[] = [];
    for (const row of rows) {
      found[row.operation] = [];
      for (const caller of CALLERS) {
        const answer = await call(backend, row, caller);
        expectDescribed(row.operation, answer);
        unknown.push(...(caller === 'nobody' ? [answer.status] : []));
        if (![401, 403].includes(answer.status)) {
          found[row.operation].push(caller);
        }
        // Refused for who one is, never for a mistake in the table.
        expect([row.operation, caller, answer.status]).not.toContain(400);
        expect(answer.status).toBeLessThan(500);
      }
    }
    expect(found).toEqual(
      Object.fromEntries(
        rows.map(({ operation, allowed }) => [operation, [...allowed]]),
      ),
    );
    // Who is not signed in is asked to, and not told that there is something.
    expect(unknown).toEqual(
      rows.map(({ allowed }) => (allowed.includes('nobody') ? 200 : 401)),
    );
  });

  it('are those that the table names: without it, nobody gets anything of its routes', async () => {
    const { denied, factory } = policy();
    const backend = await startPeople({ ...options, features: [factory] });
    const rows = routeRights(await makeThings(backend));
    const names = cdMaturityPermissions.map(({ name }) => name);
    for (const name of names) {
      denied.clear();
      denied.add(name);
      await untilPolicyHolds();
      const needing = rows.filter(row => `cd-maturity.${row.right}` === name);
      expect([name, needing.length > 0]).toEqual([name, true]);
      for (const row of needing) {
        for (const caller of row.allowed) {
          const answer = await call(backend, row, caller);
          expect([row.operation, caller, learnsNothing(row, answer)]).toEqual([
            row.operation,
            caller,
            true,
          ]);
        }
      }
    }
    const words = new Set(
      rows
        .map(({ right }) => right)
        .filter(right => !names.includes(`cd-maturity.${right}`)),
    );
    expect([...words]).toEqual([
      'signed in',
      'a person',
      'who asked',
      'the token in its address',
      'the signature of the source',
    ]);
  });

  it('are checked on every route that there is', async () => {
    const { denied, factory } = policy();
    const backend = await startPeople({ ...options, features: [factory] });
    const rows = routeRights(await makeThings(backend));
    cdMaturityPermissions.forEach(({ name }) => denied.add(name));
    await untilPolicyHolds();
    const free = ['a person', 'the token in its address'];
    for (const row of rows.filter(({ right }) => !free.includes(right))) {
      for (const caller of ['owner', 'approver', 'service'] as const) {
        const answer = await call(backend, row, caller);
        expect([row.operation, caller, learnsNothing(row, answer)]).toEqual([
          row.operation,
          caller,
          true,
        ]);
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
    const decided = await backend.send('post', AT_DECISION, STRANGER, {
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

  it('are those of a program as well where the policy alone says who has them', async () => {
    const backend = await startPeople({
      ...options,
      config: {
        ...options.config,
        rights: {
          decide: 'policy',
          attest: 'policy',
          exemption: { request: 'policy', approve: 'policy' },
          goal: { update: 'policy' },
          binding: { update: 'policy' },
          campaign: { manage: 'policy' },
        },
      },
    });
    const rows = routeRights(await makeThings(backend));
    const refused: string[] = [];
    for (const row of rows) {
      const answer = await call(backend, row, 'service');
      if (answer.status === 403) {
        refused.push(row.operation);
      }
    }
    // One's own news and requests are nobody else's.
    expect(refused).toEqual([
      'get /muted-topics',
      'put /muted-topics',
      'post /exemptions/{id}/withdraw',
    ]);
  });

  it('reach up to the groups of the parents only when that is asked for', async () => {
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
      return (await send('post', AT_DECISION, MIA, { action: 'acknowledge' }))
        .status;
    };
    expect(await decide(false)).toBe(403);
    expect(await decide(true)).toBe(200);
  });
});
