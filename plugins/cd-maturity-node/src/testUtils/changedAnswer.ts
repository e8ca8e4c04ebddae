import { HOSTILE_VALUES, pathsOf, withValueAt } from './hostile';

/** Changes of a JSON value, from which a number picks one: a hostile value in a place, or the place taken away. */
function changed(body: unknown, pick: number): unknown {
  const paths = pathsOf(body);
  if (paths.length === 0) {
    return HOSTILE_VALUES[pick % HOSTILE_VALUES.length][1];
  }
  const path = paths[pick % paths.length];
  const kinds = HOSTILE_VALUES.length + 1;
  // Not the remainder of the same number: that would pair each place with few values.
  const [, value] = HOSTILE_VALUES[Math.floor(pick / 7) % kinds] ?? [];
  return withValueAt(body, path, value);
}

/** The answer of an API with something else in one place of its JSON, the same for the same number. */
export async function changedAnswer(
  answer: Response,
  pick: number,
): Promise<Response> {
  const text = await answer.text();
  const { status, headers } = answer;
  try {
    const body = JSON.stringify(changed(JSON.parse(text), pick));
    return new Response(body, { status, headers });
  } catch {
    return new Response(text || null, { status, headers });
  }
}
