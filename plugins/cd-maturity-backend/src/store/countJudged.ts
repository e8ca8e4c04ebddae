import {
  CompiledPractice,
  PracticeStatus,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { statusLetter } from './statusText';

const JUDGED: PracticeStatus[] = ['pass', 'partial', 'fail'];

/** For each practice the entities for which it has a status, in one query. */
export async function countJudged(
  db: Knex,
  model: string,
  practices: readonly CompiledPractice[],
): Promise<Map<string, number>> {
  if (practices.length === 0) {
    return new Map();
  }
  const letters = JUDGED.map(statusLetter);
  const row: Record<string, number | string | null> | undefined = await db(
    'scores',
  )
    .where('model', model)
    .select(
      practices.map(({ index }) =>
        db.raw(
          'sum(case when substr(statuses, ?, 1) in (?, ?, ?) then 1 else 0 end) as ??',
          [index + 1, ...letters, `p${index}`],
        ),
      ),
    )
    .first();
  return new Map(
    practices.map(({ id, index }) => [id, Number(row?.[`p${index}`] ?? 0)]),
  );
}
