import { Signal } from 'backstage-plugin-cd-maturity-common';

/** When a thing began: the earliest of what its parts say. */
const BEGINNINGS = ['createdAt', 'openedAt'] as const;

/** By their sequence; with equal ones the content decides, so that the order of arrival never does. */
function inOrder(a: Signal, b: Signal): number {
  if (a.seq !== b.seq) {
    return a.seq - b.seq;
  }
  const [first, second] = [a, b].map(signal => JSON.stringify(signal));
  return first < second ? -1 : 1;
}

/** What says nothing never hides what another part says. */
const told = (part: object) =>
  Object.fromEntries(
    Object.entries(part).filter(
      ([, value]) => value !== undefined && value !== 'unknown',
    ),
  );

function beginningsOf(parts: readonly Signal[]) {
  return Object.fromEntries(
    BEGINNINGS.flatMap(name => {
      const times = parts.flatMap(part => {
        const time: unknown = Reflect.get(part, name);
        return typeof time === 'number' ? [time] : [];
      });
      return times.length > 0 ? [[name, Math.min(...times)]] : [];
    }),
  );
}

/**
 * One signal out of words that each tell a part of it. A later word wins where two speak of the same field. What is read
 * again by the present code wins with an equal sequence, so that a replay mends what was misread.
 */
export function joinParts(
  parts: readonly Signal[],
  { isReplay = false } = {},
): Signal {
  const sorted = [...parts].sort(isReplay ? (a, b) => a.seq - b.seq : inOrder);
  return Object.assign({}, ...sorted, ...sorted.map(told), beginningsOf(parts));
}
