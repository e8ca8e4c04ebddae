/**
 * The way to a place in a JSON value, by key and index.
 *
 * @public
 */
export type JsonPath = ReadonlyArray<string | number>;

const deep = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) {
    value = wrap(value);
  }
  return value;
};

/** JSON that is nested deeper than a call stack likes. */
export const DEEP_LIST = deep(20_000, inner => [inner]);
export const DEEP_OBJECT = deep(20_000, inner => ({ inner }));

/**
 * Values that a sender may put anywhere, by mistake or on purpose.
 *
 * @public
 */
export const HOSTILE_VALUES: ReadonlyArray<[string, unknown]> = [
  ['null', null],
  ['an empty text', ''],
  ['an empty object', {}],
  ['an empty list', []],
  ['a list of nothing', [null]],
  ['a negative number', -1],
  ['a fraction', 0.5],
  ['a number too large to count with', 1e300],
  ['a time that no calendar has', 8_999_999_999_999_999],
  ['true', true],
  ['the year 1', '0001-01-01T00:00:00Z'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a script address', ['javascript', 'alert(1)'].join(':')],
  ['a zero character', 'a\u0000b'],
  ['half a character', 'a\ud800b'],
  ['a line break', 'a\nb'],
  ['a prototype', '__proto__'],
  ['a quotation', `'; drop table signals; --`],
  ['a long text', 'x'.repeat(20_000)],
  ['a long address', `https://example.org/${'x'.repeat(20_000)}`],
];

/**
 * Every place in a JSON value, the value itself left out.
 *
 * @public
 */
export function pathsOf(value: unknown, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...pathsOf(inner, here)];
  });
}

/**
 * A copy with another value at one place; `undefined` takes the place away.
 *
 * @public
 */
export function withValueAt(
  root: unknown,
  path: JsonPath,
  value: unknown,
): unknown {
  if (path.length === 0) {
    return value;
  }
  const [key, ...rest] = path;
  if (Array.isArray(root)) {
    return root.map((item, index) =>
      index === key ? withValueAt(item, rest, value) : item,
    );
  }
  const object = root as Record<string, unknown>;
  const { [key]: inner, ...others } = object;
  const next = withValueAt(inner, rest, value);
  return next === undefined ? others : { ...others, [key]: next };
}
