import {
  endOfDay,
  Exemption,
  Instant,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import { BigIntValue, toInstant, toOptionalInstant } from '../database/values';
import { restrict, Restriction } from '../scorecard/restrict';

/** An exemption with the owner that the entity had when it was asked for. */
export type StoredExemption = Exemption & { owner?: string };

type ExemptionRow = {
  id: string;
  entity_ref: string;
  owner: string | null;
  model: string;
  practice_id: string;
  effect: Exemption['effect'];
  reason: string;
  evidence: string | null;
  until: string;
  state: Exemption['state'];
  requested_by: string;
  requested_at: BigIntValue;
  decided_by: string | null;
  decided_at: BigIntValue | null;
  decision_note: string | null;
  renews: string | null;
  version: number;
};

const CHUNK = 200;

function toRow(exemption: StoredExemption) {
  return {
    id: exemption.id,
    entity_ref: exemption.entityRef,
    owner: exemption.owner ?? null,
    model: exemption.model,
    practice_id: exemption.practiceId,
    effect: exemption.effect,
    reason: exemption.reason,
    evidence: exemption.evidence ?? null,
    until: exemption.until,
    ends_at: endOfDay(exemption.until),
    state: exemption.state,
    requested_by: exemption.requestedBy,
    requested_at: exemption.requestedAt,
    decided_by: exemption.decidedBy ?? null,
    decided_at: exemption.decidedAt ?? null,
    decision_note: exemption.decisionNote ?? null,
    renews: exemption.renews ?? null,
    version: exemption.version,
  };
}

function fromRow(row: ExemptionRow): StoredExemption {
  const decidedAt = toOptionalInstant(row.decided_at);
  return {
    id: row.id,
    entityRef: row.entity_ref,
    ...(row.owner ? { owner: row.owner } : {}),
    model: row.model,
    practiceId: row.practice_id,
    effect: row.effect,
    reason: row.reason,
    ...(row.evidence ? { evidence: row.evidence } : {}),
    until: row.until,
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: toInstant(row.requested_at),
    ...(row.decided_by ? { decidedBy: row.decided_by } : {}),
    ...(decidedAt === undefined ? {} : { decidedAt }),
    ...(row.decision_note ? { decisionNote: row.decision_note } : {}),
    ...(row.renews ? { renews: row.renews } : {}),
    version: row.version,
  };
}

export async function insertExemption(
  db: Knex,
  exemption: StoredExemption,
): Promise<void> {
  await db('exemptions').insert(toRow(exemption));
}

/** Writes a move; false when somebody else moved it meanwhile. */
export async function updateExemption(
  db: Knex,
  next: StoredExemption,
): Promise<boolean> {
  const { id, ...row } = toRow(next);
  const changed = await db('exemptions')
    .where({ id, version: next.version - 1 })
    .update(row);
  return changed > 0;
}

export async function readExemption(
  db: Knex,
  id: string,
): Promise<StoredExemption | undefined> {
  const row: ExemptionRow | undefined = await db('exemptions')
    .where('id', id)
    .first();
  return row && fromRow(row);
}

/** What holds or is asked for about these entities. */
export async function readLiveExemptions(
  db: Knex,
  entityRefs: readonly string[],
): Promise<StoredExemption[]> {
  return inChunks(entityRefs, CHUNK, async slice => {
    const rows: ExemptionRow[] = await db('exemptions')
      .whereIn('entity_ref', slice)
      .whereIn('state', ['requested', 'approved']);
    return rows.map(fromRow);
  });
}

/** How many an owner has that hold or are asked for; on PostgreSQL others wait until the transaction ends. */
export async function countLiveOf(
  db: Knex,
  owner: string,
  now: Instant,
): Promise<number> {
  if (isPostgres(db)) {
    await db.raw('select pg_advisory_xact_lock(hashtext(?))', [
      `cd-maturity exemptions ${owner}`,
    ]);
  }
  const row = await db('exemptions')
    .where('owner', owner)
    .whereIn('state', ['requested', 'approved'])
    .where('ends_at', '>', now)
    .count({ n: '*' })
    .first();
  return Number(row?.n ?? 0);
}

/** Exemptions and requests whose last day has passed, the oldest first. */
export async function readOverdueExemptions(
  db: Knex,
  now: Instant,
  limit: number,
): Promise<StoredExemption[]> {
  const rows: ExemptionRow[] = await db('exemptions')
    .whereIn('state', ['requested', 'approved'])
    .where('ends_at', '<=', now)
    .orderBy('ends_at')
    .limit(limit);
  return rows.map(fromRow);
}

export type ExemptionListRequest = {
  entityRef?: string;
  owners?: readonly string[];
  practiceId?: string;
  states?: readonly Exemption['state'][];
  requestedBy?: string;
  after?: { at: number; id: string };
  limit: number;
};

/** Newest first, of the entities that the caller may see. */
export async function listExemptions(
  db: Knex,
  request: ExemptionListRequest,
  restriction: Restriction | undefined,
): Promise<StoredExemption[]> {
  const query = db('exemptions')
    .orderBy([
      { column: 'requested_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(request.limit);
  const equal = {
    entity_ref: request.entityRef,
    practice_id: request.practiceId,
    requested_by: request.requestedBy,
  };
  for (const [column, value] of Object.entries(equal)) {
    if (value !== undefined) {
      query.where(column, value);
    }
  }
  if (request.owners) {
    query.whereIn('owner', [...request.owners]);
  }
  if (request.states) {
    query.whereIn('state', [...request.states]);
  }
  const { after } = request;
  if (after) {
    query.where(inner =>
      inner
        .where('requested_at', '<', after.at)
        .orWhere(same =>
          same.where('requested_at', after.at).where('id', '<', after.id),
        ),
    );
  }
  if (restriction) {
    const visible = db('scores').select('entity_ref');
    restrict(visible, restriction);
    query.whereIn('entity_ref', visible);
  }
  const rows: ExemptionRow[] = await query;
  return rows.map(fromRow);
}
