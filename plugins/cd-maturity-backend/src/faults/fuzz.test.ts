import { TestDatabases } from '@backstage/backend-test-utils';
import {
  HOSTILE_VALUES,
  pathsOf,
  withValueAt,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import fc from 'fast-check';
import { operations, requestOf } from '../__testUtils__/openapi';
import { MIA, PIA, startPeople } from '../__testUtils__/startPeople';

const databases = TestDatabases.create();
jest.setTimeout(300_000);

const RUNS = 12;
const PATIENCE_MS = 20_000;
/** Node's own answer to an address without end. */
const HEADERS_TOO_LARGE = 431;

const ofSomething = fc.constantFrom(
  'component',
  'default',
  'basket',
  'cd',
  'cd.test.unit-automated',
  'test',
);
const hostileText = fc.constantFrom(
  ...HOSTILE_VALUES.map(([, value]) => value).filter(
    (value): value is string => typeof value === 'string',
  ),
);
const anyText = fc.oneof(
  ofSomething,
  hostileText,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('..', '%', 'a'.repeat(2_000), '1', '-1', '1e400', '[]'),
);
const anyValue = fc.oneof(
  fc.constantFrom(...HOSTILE_VALUES.map(([, value]) => value)),
  fc.jsonValue({ maxDepth: 3 }),
);

const HEADERS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'cookie',
  'idempotency-key',
  'if-none-match',
  'range',
  'x-forwarded-for',
  'x-http-method-override',
  'x-test-delivery',
  'x-test-signature',
  'webhook-request-origin',
];
/** What a header can hold at all; others do not reach us. */
const headerText = fc.oneof(
  fc.constantFrom(
    'application/json',
    'application/json; charset=utf-7',
    'application/x-ndjson',
    'text/html',
    '*/*;q=nothing',
    'new',
    'bytes=9-1',
    'null',
    '__proto__',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
);

/** A body that the document gives as an example, with something else in one place; or anything at all. */
function bodyLike(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  const changed = examples.map(example =>
    fc
      .tuple(fc.constantFrom([], ...pathsOf(example)), anyValue)
      .map(([path, value]) =>
        path.length === 0 ? example : withValueAt(example, path, value),
      ),
  );
  return fc.oneof(...changed, anyValue);
}

function encode(value: string): string {
  try {
    return encodeURIComponent(value) || '%20';
  } catch {
    // Half of a character pair cannot be in an address.
    return 'half';
  }
}

function requestLike(operation: string) {
  const { route, query, examples } = requestOf(operation);
  const names = [...route.matchAll(/{(\w+)}/g)].map(([, name]) => name);
  return fc.record({
    place: fc.array(anyText, {
      minLength: names.length,
      maxLength: names.length,
    }),
    query: fc.array(fc.tuple(fc.constantFrom('nothing', ...query), anyText), {
      maxLength: 3,
    }),
    body: bodyLike(examples),
    caller: fc.constantFrom(MIA, PIA, 'service:robot', undefined),
    headers: fc.dictionary(fc.constantFrom(...HEADERS), headerText, {
      maxKeys: 2,
    }),
  });
}

function addressOf(
  route: string,
  place: readonly string[],
  query: ReadonlyArray<[string, string]>,
): string {
  const values = [...place];
  const path = route.replace(/{\w+}/g, () => encode(values.shift() ?? ''));
  const search = query.map(([name, value]) => `${name}=${encode(value)}`);
  return search.length > 0 ? `${path}?${search.join('&')}` : path;
}

type Said = { status: number; body: any };

/** What is wrong with an answer; undefined for one that a client can go on from. */
function faultOf({ status, body }: Said): object | undefined {
  if (status < 400 || status === HEADERS_TOO_LARGE) {
    return undefined;
  }
  const isStable =
    /Error$/.test(body.error?.name) &&
    typeof body.error.message === 'string' &&
    body.response?.statusCode === status;
  return status < 500 && isStable ? undefined : { status, body };
}

describe.each(databases.eachSupportedId())('any request on %s', id => {
  let backend: Awaited<ReturnType<typeof startPeople>>;
  beforeAll(async () => {
    backend = await startPeople({
      knex: await databases.init(id),
      mayFail: true,
    });
  });

  it.each(operations())(
    '%s answers, and never with a fault',
    async operation => {
      const { method, route } = requestOf(operation);
      await fc.assert(
        fc.asyncProperty(
          requestLike(operation),
          async ({ place, query, body, caller, headers }) => {
            const address = addressOf(route, place, query);
            const hasBody = ['post', 'put'].includes(method);
            const answer = await backend
              .send(
                method,
                address,
                caller,
                hasBody ? (JSON.stringify(body) as never) : undefined,
              )
              .set({ 'content-type': 'application/json', ...headers })
              .timeout(PATIENCE_MS);
            expect(faultOf(answer)).toBeUndefined();
          },
        ),
        { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
      );
    },
  );
});
