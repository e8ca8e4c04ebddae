import {
  Day,
  DecisionEvent,
  DecisionRecord,
  Instant,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks, isPostgres } from '../database/dialect';
import {
  BigIntValue,
  toBoolean,
  toInstant,
  toOptionalInstant,
} from '../database/values';

export type DecisionKey = {
  entityRef: string;
  model: string;
  practiceId: string;
};
export type StoredDecision = DecisionKey & { decision: DecisionRecord };

type DecisionRow = {
  entity_ref: string;
  model: string;
  practice_id: string;
  state: DecisionRecord['state'];
  reason: DecisionRecord['reason'] | null;
  note: string | null;
  decided_by: string | null;
  decided_at: BigIntValue | null;
  reopened: boolean | number;
  planned_for: string | null;
  work_item: string | null;
  snoozed_until: string | null;
  version: number;
};

function fromRow(row: DecisionRow): StoredDecision {
  const decidedAt = toOptionalInstant(row.decided_at);
  return {
    entityRef: row.entity_ref,
    model: row.model,
    practiceId: row.practice_id,
    decision: {
      state: row.state,
      ...(row.reason ? { reason: row.reason } : {}),
      ...(row.note === null ? {} : { note: row.note }),
      ...(row.decided_by ? { decidedBy: row.decided_by } : {}),
      ...(decidedAt === undefined ? {} : { decidedAt }),
      ...(row.planned_for ? { plannedFor: row.planned_for } : {}),
      ...(row.work_item ? { workItem: row.work_item } : {}),
      ...(row.snoozed_until ? { snoozedUntil: row.snoozed_until } : {}),
      reopened: toBoolean(row.reopened),
      version: row.version,
    },
  };
}

function whereKey(key: DecisionKey) {
  return {
    entity_ref: key.entityRef,
    model: key.model,
    practice_id: key.practiceId,
  };
}

/** One decision; in a transaction on PostgreSQL it stays locked until the end. */
export async function readDecision(
  db: Knex,
  key: DecisionKey,
): Promise<DecisionRecord | undefined> {
  const query = db('decisions').where(whereKey(key)).first();
  if (isPostgres(db)) {
    query.forUpdate();
  }
  const row: DecisionRow | undefined = await query;
  return row && fromRow(row).decision;
}

export async function readDecisions(
  db: Knex,
  entityRefs: readonly string[],
): Promise<StoredDecision[]> {
  return inChunks(entityRefs, 200, async slice => {
    const rows: DecisionRow[] = await db('decisions').whereIn(
      'entity_ref',
      slice,
    );
    return rows.map(fromRow);
  });
}

/** Writes a move and adds it to the trail; false when somebody else moved it meanwhile, and then nothing is written. */
export async function putDecision(
  db: Knex,
  key: DecisionKey,
  event: DecisionEvent,
  next: DecisionRecord,
): Promise<boolean> {
  const written = await db('decisions')
    .insert({
      ...whereKey(key),
      state: next.state,
      reason: next.reason ?? null,
      note: next.note ?? null,
      decided_by: next.decidedBy ?? null,
      decided_at: next.decidedAt ?? null,
      planned_for: next.plannedFor ?? null,
      work_item: next.workItem ?? null,
      snoozed_until: next.snoozedUntil ?? null,
      reopened: next.reopened,
      version: next.version,
    })
    .onConflict(['entity_ref', 'model', 'practice_id'])
    .merge()
    .where('decisions.version', next.version - 1)
    .returning('version');
  if (written.length === 0) {
    return false;
  }
  await db('decision_events').insert({
    ...whereKey(key),
    at: event.at,
    event: event.type,
    state: next.state,
    reason: 'reason' in event ? event.reason : null,
    note: ('note' in event && event.note) || null,
    actor: 'by' in event ? event.by : null,
  });
  return true;
}

/** One move as the trail has it. */
export type StoredDecisionEvent = {
  id: number;
  at: Instant;
  event: DecisionEvent['type'];
  state: DecisionRecord['state'];
  reason?: string;
  note?: string;
  actor?: string;
};

/** The trail of one decision, newest first, from below the given id on. */
export async function readDecisionEvents(
  db: Knex,
  key: DecisionKey,
  page: { beforeId?: number; limit: number },
): Promise<StoredDecisionEvent[]> {
  const query = db('decision_events')
    .where(whereKey(key))
    .orderBy('id', 'desc')
    .limit(page.limit);
  if (page.beforeId !== undefined) {
    query.where('id', '<', page.beforeId);
  }
  const rows = await query;
  return rows.map(row => ({
    id: Number(row.id),
    at: toInstant(row.at),
    event: row.event,
    state: row.state,
    ...(row.reason ? { reason: row.reason } : {}),
    ...(row.note ? { note: row.note } : {}),
    ...(row.actor ? { actor: row.actor } : {}),
  }));
}

/** Entities with something that was set aside until a day in the given span. */
export async function readAwaking(
  db: Knex,
  days: { from: Day; to: Day },
): Promise<string[]> {
  return db('decisions')
    .where('state', 'snoozed')
    .whereBetween('snoozed_until', [days.from, days.to])
    .distinct('entity_ref')
    .pluck('entity_ref');
}

/** How many recommendations evaluations found done since then, for entities with any. Not what people said counts here. */
export async function countDone(
  db: Knex,
  entityRefs: readonly string[],
  since: Instant,
): Promise<Map<string, number>> {
  const rows = await inChunks(entityRefs, 200, async slice => {
    const found: Array<{ entity_ref: string; done: BigIntValue }> = await db(
      'decision_events',
    )
      .whereIn('entity_ref', slice)
      .where('at', '>=', since)
      .where('event', 'done')
      .groupBy('entity_ref')
      .select('entity_ref')
      .count({ done: '*' });
    return found;
  });
  return new Map(rows.map(row => [row.entity_ref, Number(row.done)]));
}
