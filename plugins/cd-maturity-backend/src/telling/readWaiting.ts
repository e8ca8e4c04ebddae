import { Instant, TellingTopic } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';

const RECIPIENTS = 200;
/** A digest is read, not searched: the rest is counted. */
const MOST = 500;

export type WaitingTelling = {
  id: number;
  topic: TellingTopic;
  entityRef?: string;
  practice?: { model: string; id: string };
  text: string;
};

/** Recipients for whom something waits and who had no digest since then. */
export async function readRecipients(
  db: Knex,
  since: Instant,
): Promise<string[]> {
  return db('tellings')
    .leftJoin('digests', 'digests.recipient', 'tellings.recipient')
    .whereNull('tellings.sent_at')
    .andWhere(due => {
      due.whereNull('digests.sent_at').orWhere('digests.sent_at', '<=', since);
    })
    .distinct('tellings.recipient')
    .limit(RECIPIENTS)
    .pluck('tellings.recipient');
}

/** Oldest first. */
export async function readWaiting(
  db: Knex,
  recipient: string,
): Promise<WaitingTelling[]> {
  const rows: Array<{
    id: number | string;
    topic: TellingTopic;
    entity_ref: string | null;
    model: string | null;
    practice_id: string | null;
    text: string;
  }> = await db('tellings')
    .where({ recipient })
    .whereNull('sent_at')
    .orderBy('id')
    .limit(MOST);
  return rows.map(row => ({
    id: Number(row.id),
    topic: row.topic,
    ...(row.entity_ref ? { entityRef: row.entity_ref } : {}),
    ...(row.model && row.practice_id
      ? { practice: { model: row.model, id: row.practice_id } }
      : {}),
    text: row.text,
  }));
}

export async function noteSent(
  db: Knex,
  recipient: string,
  ids: readonly number[],
  at: Instant,
): Promise<void> {
  await db.transaction(async tx => {
    await tx('tellings').whereIn('id', ids).update({ sent_at: at });
    await tx('digests')
      .insert({ recipient, sent_at: at })
      .onConflict('recipient')
      .merge();
  });
}

/** Forgets what was told long ago, and what nobody could be told while it was news. */
export async function forgetTold(
  db: Knex,
  before: { sent: Instant; waiting: Instant },
): Promise<void> {
  await db('tellings').where('sent_at', '<', before.sent).delete();
  await db('tellings')
    .whereNull('sent_at')
    .where('at', '<', before.waiting)
    .delete();
}
