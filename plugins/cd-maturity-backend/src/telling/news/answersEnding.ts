import { expiryMs, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { pagesOf } from '../../database/pagesOf';
import { BigIntValue } from '../../database/values';
import { ModelSet } from '../../models/ModelSet';
import { tell, Telling } from '../tell';

const DAY_MS = 24 * 3_600_000;
/** One reminder for all answers that expire in the next two such spans, so that each is announced one span ahead. */
const SPAN_MS = 14 * DAY_MS;

type HolderRow = {
  holder_ref: string;
  kind: string;
  title: string;
  owner: string | null;
  answers: BigIntValue;
};

function newsOf(row: HolderRow, model: string, at: Instant): Telling[] {
  const answersItself = row.kind === 'group' || row.kind === 'user';
  const recipient = answersItself ? row.holder_ref : row.owner;
  const count = Number(row.answers);
  return recipient
    ? [
        {
          topic: 'attestation-expiring',
          recipient,
          key: `attestation-expiring ${row.holder_ref} ${model} ${Math.floor(
            at / SPAN_MS,
          )}`,
          entityRef: row.holder_ref,
          text: `${row.title}: ${count} ${
            count === 1 ? 'answer expires' : 'answers expire'
          } within four weeks`,
          at,
        },
      ]
    : [];
}

/** Questions of a model of which the newest answer expires within two spans, counted by who holds the answers. */
function selectHolders(
  db: Knex,
  model: string,
  answered: { after: Instant; until: Instant },
): Knex.QueryBuilder {
  const newer = db('attestations as newer')
    .whereRaw('newer.holder_ref = attestations.holder_ref')
    .whereRaw('newer.model = attestations.model')
    .whereRaw('newer.practice_id = attestations.practice_id')
    .where('newer.answered_at', '>', answered.until);
  return db('attestations')
    .join('entities', 'entities.entity_ref', 'attestations.holder_ref')
    .where('attestations.model', model)
    .where('attestations.answered_at', '>', answered.after)
    .where('attestations.answered_at', '<=', answered.until)
    .whereNotExists(newer)
    .groupBy('holder_ref', 'kind', 'title', 'owner')
    .select('holder_ref', 'kind', 'title', 'owner', {
      answers: db.raw('count(distinct attestations.practice_id)'),
    });
}

/** News for those who answer about questions that will stand without an answer soon, one line for each team or entity. */
export async function tellOfEndingAnswers(
  { db, models }: { db: Knex; models: ModelSet },
  now: Instant,
): Promise<void> {
  for (const { model } of models.models) {
    const { id } = model.metadata;
    const expired = now - expiryMs(model.answers.expireAfter);
    const query = selectHolders(db, id, {
      after: expired,
      until: expired + 2 * SPAN_MS,
    });
    const key = { holder_ref: 'holder_ref' };
    for await (const rows of pagesOf<HolderRow>(db, query, key)) {
      await tell(
        db,
        rows.flatMap(row => newsOf(row, id, now)),
      );
    }
  }
}
