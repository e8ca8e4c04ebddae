/** Freezes a JSON value, so that whoever changes it fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

function forbidden(): never {
  throw new Error('reads a clock or throws dice, which is not pure');
}

/** Runs a function in a world without time and chance. */
export function withoutClock<T>(run: () => T): T {
  const { Date: realDate } = globalThis;
  const { random } = Math;
  globalThis.Date = new Proxy(realDate, {
    construct: (target, args) =>
      args.length === 0 ? forbidden() : Reflect.construct(target, args),
    apply: forbidden,
    get: (target, key) =>
      key === 'now' ? forbidden : Reflect.get(target, key),
  });
  Math.random = forbidden;
  try {
    return run();
  } finally {
    globalThis.Date = realDate;
    Math.random = random;
  }
}
