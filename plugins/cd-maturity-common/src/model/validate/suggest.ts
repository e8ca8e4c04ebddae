const LONGEST = 100;

/** `; did you mean x?` when a known name is close to what was written, else the known names as far as they are few. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known];
  const close = closest(name, names);
  if (close !== undefined) {
    return `; did you mean ${close}?`;
  }
  return names.length > 0 && names.length <= 12
    ? `; known are ${names.join(', ')}`
    : '';
}

/** The known name that somebody most likely meant. */
export function closest(
  name: string,
  known: readonly string[],
): string | undefined {
  // Longer names, which would take minutes to compare, are no slips of the hand.
  if (name.length > LONGEST) {
    return undefined;
  }
  return known
    .map(candidate => ({ candidate, steps: distance(name, candidate) }))
    .filter(({ steps }) => steps <= Math.ceil(name.length / 3))
    .sort((a, b) => a.steps - b.steps)[0]?.candidate;
}

/** How many letters must be added, removed or changed to get from one text to the other. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(change, previous[j] + 1, current[j - 1] + 1);
    }
    previous = current;
  }
  return previous[b.length];
}
