import { Instant, Response } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { BigIntValue, toInstant } from '../database/values';

/** An answer with the entity or group on which it is kept. */
export type StoredResponse = Response & { holderRef: string; model: string };

type AttestationRow = {
  holder_ref: string;
  model: string;
  practice_id: string;
  respondent: string;
  option: string;
  link: string | null;
  note: string | null;
  answered_at: BigIntValue;
};

const CHUNK = 200;
const KEY = ['holder_ref', 'model', 'practice_id', 'respondent'];

function fromRow(row: AttestationRow): StoredResponse {
  return {
    holderRef: row.holder_ref,
    model: row.model,
    practiceId: row.practice_id,
    respondent: row.respondent,
    option: row.option,
    ...(row.link ? { link: row.link } : {}),
    ...(row.note ? { note: row.note } : {}),
    answeredAt: toInstant(row.answered_at),
  };
}

/** Puts a person's answer in place of the one before. False when this very request has put it there already. */
export async function putResponse(
  db: Knex,
  response: StoredResponse,
  writeId: string,
): Promise<boolean> {
  const written = await db('attestations')
    .insert({
      holder_ref: response.holderRef,
      model: response.model,
      practice_id: response.practiceId,
      respondent: response.respondent,
      option: response.option,
      link: response.link ?? null,
      note: response.note ?? null,
      answered_at: response.answeredAt,
      write_id: writeId,
    })
    .onConflict(KEY)
    .merge()
    .whereRaw(`coalesce(attestations.write_id, '') <> ?`, [writeId])
    .returning('respondent');
  return written.length > 0;
}

/** Everybody's answers that are kept on these entities and groups, expired ones too. */
export async function readResponses(
  db: Knex,
  holderRefs: readonly string[],
): Promise<StoredResponse[]> {
  return inChunks([...new Set(holderRefs)], CHUNK, async slice => {
    const rows: AttestationRow[] = await db('attestations')
      .whereIn('holder_ref', slice)
      .orderBy(KEY);
    return rows.map(fromRow);
  });
}

/** That a measurement said the opposite of what people say about a practice of an entity. */
export type Contradiction = {
  entityRef: string;
  model: string;
  practiceId: string;
  at: Instant;
};

export async function putContradictions(
  db: Knex,
  contradictions: readonly Contradiction[],
): Promise<void> {
  await inChunks(contradictions, CHUNK, async slice => {
    await db('contradictions')
      .insert(
        slice.map(item => ({
          entity_ref: item.entityRef,
          model: item.model,
          practice_id: item.practiceId,
          at: item.at,
        })),
      )
      .onConflict(['entity_ref', 'model', 'practice_id'])
      .merge();
  });
}

export async function readContradictions(
  db: Knex,
  entityRefs: readonly string[],
): Promise<Contradiction[]> {
  return inChunks(entityRefs, CHUNK, async slice => {
    const rows = await db('contradictions').whereIn('entity_ref', slice);
    return rows.map(row => ({
      entityRef: row.entity_ref as string,
      model: row.model as string,
      practiceId: row.practice_id as string,
      at: toInstant(row.at),
    }));
  });
}
