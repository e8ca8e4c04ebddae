import { Knex } from 'knex';
import { countEach } from './countEach';

type Event = { note: string | null; entity_ref: string; practice_id: string };
type Decision = { entity_ref: string; practice_id: string; version: number };

const keyOf = ({ entity_ref, practice_id }: Omit<Event, 'note'>) =>
  `${entity_ref} ${practice_id}`;

/** Every decision that was answered is in the trail once, and every row has as many lines as moves. Problems in words. */
export async function checkTrail(
  db: Knex,
  notes: ReadonlySet<string>,
): Promise<string[]> {
  const problems: string[] = [];
  const events: Event[] = await db('decision_events').select(
    'note',
    'entity_ref',
    'practice_id',
  );
  const byNote = countEach(events.flatMap(({ note }) => note ?? []));
  for (const note of notes) {
    if (!byNote.has(note)) {
      problems.push(`decision '${note}' is lost`);
    }
  }
  for (const [note, times] of byNote) {
    if (times > 1) {
      problems.push(`decision '${note}' is in the trail ${times} times`);
    }
  }
  const lines = countEach(events.map(keyOf));
  const decisions: Decision[] = await db('decisions').select(
    'entity_ref',
    'practice_id',
    'version',
  );
  for (const decision of decisions) {
    const key = keyOf(decision);
    if (lines.get(key) !== decision.version) {
      problems.push(
        `${key} moved ${decision.version} times and has ${lines.get(
          key,
        )} lines`,
      );
    }
    lines.delete(key);
  }
  problems.push(...[...lines.keys()].map(key => `${key} has lines and no row`));
  return problems;
}
