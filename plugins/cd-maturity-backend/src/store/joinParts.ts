import { Signal } from 'backstage-plugin-cd-maturity-common';

/** What is known of a thing whose words tell a part each. */
export type Joined = {
  signal: Signal;
  /** Sequences of the words that told a field; those that are not here were told by the word with the signal's own. */
  toldAt?: Record<string, number>;
};

type Told = { value: unknown; seq: number };

/** When a thing began: the earliest of what its parts say. */
const BEGINNINGS: ReadonlySet<string> = new Set(['createdAt', 'openedAt']);

/** What says nothing never hides what another part says, however late it is. */
const NEVER = -Infinity;

function fieldsOf({ signal, toldAt = {} }: Joined): Array<[string, Told]> {
  return Object.entries(signal)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [
      name,
      {
        value,
        seq: value === 'unknown' ? NEVER : toldAt[name] ?? signal.seq,
      },
    ]);
}

/** Which of two words holds for a field. By its text where they are equally late, so that the order of arrival never decides. */
function holding(name: string, a: Told, b: Told): Told {
  if (BEGINNINGS.has(name)) {
    return Number(a.value) <= Number(b.value) ? a : b;
  }
  if (a.seq !== b.seq) {
    return a.seq > b.seq ? a : b;
  }
  return JSON.stringify(a.value) >= JSON.stringify(b.value) ? a : b;
}

function join(
  one: Joined,
  other: Joined,
  choose: typeof holding = holding,
): Joined {
  const fields = new Map(fieldsOf(one));
  for (const [name, told] of fieldsOf(other)) {
    const known = fields.get(name);
    fields.set(name, known ? choose(name, known, told) : told);
  }
  const seq = Math.max(one.signal.seq, other.signal.seq);
  const all = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  const earlier = all.filter(
    ([name, told]) =>
      told.seq !== NEVER && told.seq !== seq && !BEGINNINGS.has(name),
  );
  return {
    signal: Object.fromEntries(
      all.map(([name, { value }]) => [name, value]),
    ) as Signal,
    ...(earlier.length > 0
      ? {
          toldAt: Object.fromEntries(
            earlier.map(([name, told]) => [name, told.seq]),
          ),
        }
      : {}),
  };
}

/** What is read again by the present code holds with an equal sequence, so that a replay mends what was misread. */
const holdingReplayed: typeof holding = (name, known, replayed) =>
  replayed.seq === known.seq && !BEGINNINGS.has(name)
    ? replayed
    : holding(name, known, replayed);

/**
 * One signal out of words that each tell a part of it: each field as the latest word says that speaks of it. The same
 * parts, in any order and any number of times, at once or one after the other, make the same.
 */
export function joinParts(
  parts: readonly [Signal, ...Signal[]],
  options: { known?: Joined; isReplay?: boolean } = {},
): Joined {
  const { known, isReplay = false } = options;
  const fresh = parts.reduce<Joined>(
    (joined, signal) => join(joined, { signal }),
    { signal: parts[0] },
  );
  return known
    ? join(known, fresh, isReplay ? holdingReplayed : holding)
    : fresh;
}
