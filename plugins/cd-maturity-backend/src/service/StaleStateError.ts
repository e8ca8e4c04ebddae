import { ConflictError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';

/** Somebody else was faster, or the state does not allow it. The answer carries the present state. */
export class StaleStateError extends ConflictError {
  readonly current: JsonObject;

  constructor(message: string, current: JsonObject) {
    super(message);
    this.current = current;
  }
}

/** Throws when the writer had seen another version than the present one. */
export function checkVersion(
  expected: number | undefined,
  current: { version: number } & JsonObject,
): void {
  if (expected !== undefined && expected !== current.version) {
    throw new StaleStateError(
      `It was changed since version ${expected}; the present one is ${current.version}`,
      current,
    );
  }
}
