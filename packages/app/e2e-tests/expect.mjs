import assert from 'node:assert/strict';

/** Waits until the element is there, so that a failure names it. */
export const seen = locator => locator.first().waitFor({ state: 'visible' });

/** No line of axe. */
export function expectNone(lines) {
  assert.deepEqual(
    lines,
    [],
    `${lines.length} violations:\n${lines.join('\n')}`,
  );
}

export { assert };
