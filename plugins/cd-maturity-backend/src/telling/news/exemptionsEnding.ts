import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { pagesOf } from '../../database/pagesOf';
import { BigIntValue, toInstant } from '../../database/values';
import { ModelSet } from '../../models/ModelSet';
import { tell } from '../tell';
import { aboutExemption } from './exemptionNews';

/** Long enough before the end to ask for another one. */
const AHEAD_MS = 14 * 24 * 3_600_000;

type EndingRow = {
  id: string;
  entity_ref: string;
  model: string;
  practice_id: string;
  until: string;
  ends_at: BigIntValue;
  decided_at: BigIntValue;
  title: string;
  owner: string;
};

/** Not while the approval is fresher than the end is near: who just asked knows. */
function isWorthSaying(row: EndingRow, now: Instant): boolean {
  const end = toInstant(row.ends_at);
  return end - now <= now - toInstant(row.decided_at);
}

/** News for owners about exemptions that end soon and that nobody has asked to renew. */
export async function tellOfEndingExemptions(
  { db, models }: { db: Knex; models: ModelSet },
  now: Instant,
): Promise<void> {
  const renewed = db('exemptions as renewal')
    .whereIn('renewal.state', ['requested', 'approved'])
    .whereRaw('renewal.renews = exemptions.id');
  const query = db('exemptions')
    .join('entities', 'entities.entity_ref', 'exemptions.entity_ref')
    .where('state', 'approved')
    .where('ends_at', '>', now)
    .where('ends_at', '<=', now + AHEAD_MS)
    .whereNotNull('entities.owner')
    .whereNotExists(renewed)
    .select('id', 'exemptions.entity_ref', 'model', 'practice_id')
    .select('until', 'ends_at', 'decided_at', 'title', 'entities.owner');
  for await (const rows of pagesOf<EndingRow>(db, query, { id: 'id' })) {
    await tell(
      db,
      rows
        .filter(row => isWorthSaying(row, now))
        .map(row => ({
          topic: 'exemption-expiring' as const,
          recipient: row.owner,
          key: `exemption-expiring ${row.id}`,
          entityRef: row.entity_ref,
          practice: { model: row.model, id: row.practice_id },
          text: `${aboutExemption(models, row.title, {
            model: row.model,
            practiceId: row.practice_id,
          })} ends on ${row.until}`,
          at: now,
        })),
    );
  }
}
