import { locate, parametersOf, Part, pointerOf } from './openapi';

/** The most that may be asked for at once; undefined where an operation gives no pages. */
export function pageLimitOf(operation: string): number | undefined {
  const limit = parametersOf(operation).find(({ name }) => name === 'limit');
  return (limit?.schema as { maximum?: number } | undefined)?.maximum;
}

function hasBound({ maxItems, items, ...list }: Part): boolean {
  const why = list['x-bounded-by'];
  return (
    typeof maxItems === 'number' ||
    (typeof why === 'string' && why.length > 0) ||
    (items as Part | undefined)?.enum !== undefined
  );
}

function partsOf(schema: Part): string[] {
  const within = (key: string) =>
    Object.keys((schema[key] ?? {}) as object).map(name => `/${key}/${name}`);
  return [
    ...within('properties'),
    ...within('oneOf'),
    ...within('anyOf'),
    ...within('allOf'),
    ...['items', 'additionalProperties']
      .filter(key => typeof schema[key] === 'object')
      .map(key => `/${key}`),
  ];
}

function unbounded(at: string, seen: ReadonlySet<string>): string[] {
  const { pointer, value } = locate(at);
  if (seen.has(pointer)) {
    return [];
  }
  const below = partsOf(value).flatMap(part =>
    unbounded(`${pointer}${part}`, new Set([...seen, pointer])),
  );
  return value.type === 'array' && !hasBound(value)
    ? [pointer, ...below]
    : below;
}

/**
 * Lists in what an operation answers of which the document does not say how long they get: by a number, by what limits
 * them, or, for the list that is asked for, by pages.
 */
export function unboundedListsOf(operation: string): string[] {
  const responses = `${pointerOf(operation)}/responses`;
  const isPaged = pageLimitOf(operation) !== undefined;
  return Object.keys(locate(responses).value)
    .filter(status => status.startsWith('2'))
    .map(status => locate(`${responses}/${status}`))
    .filter(({ value }) => (value.content as Part)?.['application/json'])
    .flatMap(({ pointer }) => {
      const schema = locate(`${pointer}/content/application~1json/schema`);
      return unbounded(schema.pointer, new Set()).filter(
        list => !(isPaged && list === `${schema.pointer}/properties/items`),
      );
    });
}
