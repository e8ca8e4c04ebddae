import { DisputeDto, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant, toOptionalInstant } from '../database/values';
import { DecisionKey } from './decisions';

export type StoredDispute = DecisionKey & {
  id: string;
  note: string;
  /** Link. */
  evidence?: string;
  /** What the product had seen. */
  reading: DisputeDto['reading'];
  raisedBy: string;
  raisedAt: Instant;
  state: DisputeDto['state'];
  resolvedBy?: string;
  resolvedAt?: Instant;
  resolution?: string;
};

type DisputeRow = {
  id: string;
  entity_ref: string;
  model: string;
  practice_id: string;
  note: string;
  evidence: string | null;
  reading: string;
  raised_by: string;
  raised_at: BigIntValue;
  state: DisputeDto['state'];
  resolved_by: string | null;
  resolved_at: BigIntValue | null;
  resolution: string | null;
};

function fromRow(row: DisputeRow): StoredDispute {
  const resolvedAt = toOptionalInstant(row.resolved_at);
  return {
    id: row.id,
    entityRef: row.entity_ref,
    model: row.model,
    practiceId: row.practice_id,
    note: row.note,
    ...(row.evidence ? { evidence: row.evidence } : {}),
    reading: JSON.parse(row.reading),
    raisedBy: row.raised_by,
    raisedAt: toInstant(row.raised_at),
    state: row.state,
    ...(row.resolved_by ? { resolvedBy: row.resolved_by } : {}),
    ...(resolvedAt === undefined ? {} : { resolvedAt }),
    ...(row.resolution ? { resolution: row.resolution } : {}),
  };
}

export async function insertDispute(
  db: Knex,
  dispute: StoredDispute,
): Promise<void> {
  await db('disputes').insert({
    id: dispute.id,
    entity_ref: dispute.entityRef,
    model: dispute.model,
    practice_id: dispute.practiceId,
    note: dispute.note,
    evidence: dispute.evidence ?? null,
    reading: JSON.stringify(dispute.reading),
    raised_by: dispute.raisedBy,
    raised_at: dispute.raisedAt,
    state: dispute.state,
  });
}

/** Ends an open dispute; false when it is not open any more. */
export async function endDispute(
  db: Knex,
  id: string,
  end: {
    state: 'corrected' | 'confirmed';
    by: string;
    at: Instant;
    note: string;
  },
): Promise<boolean> {
  const changed = await db('disputes').where({ id, state: 'open' }).update({
    state: end.state,
    resolved_by: end.by,
    resolved_at: end.at,
    resolution: end.note,
  });
  return changed > 0;
}

/** Owners who say something else take their dispute back. The ids of what was taken back. */
export async function withdrawDispute(
  db: Knex,
  key: DecisionKey,
  by: { by: string; at: Instant },
): Promise<string[]> {
  const withdrawn: Array<{ id: string }> = await db('disputes')
    .where({
      entity_ref: key.entityRef,
      model: key.model,
      practice_id: key.practiceId,
      state: 'open',
    })
    .update({ state: 'withdrawn', resolved_by: by.by, resolved_at: by.at })
    .returning('id');
  return withdrawn.map(({ id }) => id);
}

export async function readDispute(
  db: Knex,
  id: string,
): Promise<StoredDispute | undefined> {
  const row: DisputeRow | undefined = await db('disputes')
    .where('id', id)
    .first();
  return row && fromRow(row);
}

/** Newest first. */
export async function listDisputes(
  db: Knex,
  request: {
    states: readonly DisputeDto['state'][];
    after?: { at: number; id: string };
    limit: number;
  },
): Promise<StoredDispute[]> {
  const query = db('disputes')
    .whereIn('state', [...request.states])
    .orderBy([
      { column: 'raised_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(request.limit);
  const { after } = request;
  if (after) {
    query.where(inner =>
      inner
        .where('raised_at', '<', after.at)
        .orWhere(same =>
          same.where('raised_at', after.at).where('id', '<', after.id),
        ),
    );
  }
  const rows: DisputeRow[] = await query;
  return rows.map(fromRow);
}

/** Disputes of a model by practice, and on how many entities a reading was corrected. */
export async function countDisputes(
  db: Knex,
  model: string,
  since: Instant,
): Promise<
  Array<{
    practiceId: string;
    disputed: number;
    open: number;
    confirmed: number;
    corrected: number;
    correctedEntities: number;
  }>
> {
  const count = (state: string) =>
    db.raw('sum(case when state = ? then 1 else 0 end)', [state]);
  const rows = await db('disputes')
    .where('model', model)
    .where('raised_at', '>=', since)
    .groupBy('practice_id')
    .select('practice_id', {
      disputed: db.raw('count(*)'),
      open: count('open'),
      confirmed: count('confirmed'),
      corrected: count('corrected'),
      entities: db.raw(
        `count(distinct case when state = 'corrected' then entity_ref end)`,
      ),
    });
  return rows.map(row => ({
    practiceId: row.practice_id,
    disputed: Number(row.disputed),
    open: Number(row.open),
    confirmed: Number(row.confirmed),
    corrected: Number(row.corrected),
    correctedEntities: Number(row.entities),
  }));
}
