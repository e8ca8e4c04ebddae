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
          async ({ place, query, body, caller }) => {
            const address = addressOf(route, place, query);
            const hasBody = ['post', 'put'].includes(method);
            const answer = await backend
              .send(
                method,
                address,
                caller,
                hasBody ? (JSON.stringify(body) as never) : undefined,
              )
              .set('content-type', 'application/json')
              .timeout(PATIENCE_MS);
            expect({
              status: answer.status < 500 ? 'fine' : answer.status,
              message: answer.status < 500 ? '' : answer.body,
            }).toEqual({ status: 'fine', message: '' });
          },
        ),
        { numRuns: RUNS, interruptAfterTimeLimit: 60_000 },
      );
    },
  );
});
