import {
  addDays,
  Day,
  dayOf,
  Instant,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { pagesOf } from '../../database/pagesOf';
import { ModelSet } from '../../models/ModelSet';
import { OPEN_LETTERS } from '../../store/statusText';
import { tell, Telling } from '../tell';

/** Plans that passed earlier were told, or nothing ran at that time. Days. */
const LOOK_BACK = 7;

type PlanRow = {
  entity_ref: string;
  model: string;
  practice_id: string;
  planned_for: Day;
  title: string;
  owner: string;
  statuses: string;
};

function newsOf(models: ModelSet, row: PlanRow, at: Instant): Telling[] {
  const practice = models.find(row.model)?.byId.get(row.practice_id);
  // What nobody knows anything about may well be done.
  const isSeenToFail =
    practice && OPEN_LETTERS.includes(row.statuses[practice.index]);
  return isSeenToFail
    ? [
        {
          topic: 'recommendation-due',
          recipient: row.owner,
          key: `recommendation-due ${row.entity_ref} ${row.model} ${row.practice_id} ${row.planned_for}`,
          entityRef: row.entity_ref,
          practice: { model: row.model, id: row.practice_id },
          text: `${row.title}: “${practice.practice.title}” was planned for ${row.planned_for}`,
          at,
        },
      ]
    : [];
}

/** News for owners about recommendations that they planned for a day that has passed, and that are open still. */
export async function tellOfPassedPlans(
  { db, models }: { db: Knex; models: ModelSet },
  now: Instant,
): Promise<void> {
  const today = dayOf(now);
  const query = db('decisions')
    .join('scores', join =>
      join
        .on('scores.entity_ref', 'decisions.entity_ref')
        .on('scores.model', 'decisions.model'),
    )
    .where('state', 'planned')
    .where('planned_for', '<', today)
    .where('planned_for', '>=', addDays(today, -LOOK_BACK))
    .whereNotNull('owner')
    .select(
      'decisions.entity_ref',
      'decisions.model',
      'practice_id',
      'planned_for',
      'title',
      'owner',
      'statuses',
    );
  const key = {
    entity_ref: 'decisions.entity_ref',
    model: 'decisions.model',
    practice_id: 'practice_id',
  };
  for await (const rows of pagesOf<PlanRow>(db, query, key)) {
    await tell(
      db,
      rows.flatMap(row => newsOf(models, row, now)),
    );
  }
}
