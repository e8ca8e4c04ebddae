import { OrgChange } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { toChange } from '../entity/toChange';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { selectRows } from '../scorecard/selectRows';
import { Page } from '../service/CdMaturityService';
import { readCursor, writeCursor } from '../service/cursor';
import { ChangeRow, fromChangeRow } from '../store/scoreChanges';

const placeSchema = z.strictObject({ id: z.number() });

export type ChangesQuery = { cursor?: string; limit: number };

/** What moved on the entities that the filter lets through, newest first. */
export async function readOrgChanges(
  db: Knex,
  scope: ScorecardScope,
  { cursor, limit }: ChangesQuery,
): Promise<Page<OrgChange>> {
  const place = readCursor(placeSchema, cursor);
  const seen = selectRows(db, scope).select('entity_ref', 'title').as('seen');
  const query = db
    .from('score_changes')
    .join(seen, 'seen.entity_ref', 'score_changes.entity_ref')
    .where('score_changes.model', scope.compiled.model.metadata.id)
    .orderBy('score_changes.id', 'desc')
    .limit(limit + 1)
    .select('score_changes.*', 'seen.title');
  if (place) {
    query.where('score_changes.id', '<', place.id);
  }
  const rows: Array<ChangeRow & { title: string }> = await query;
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(row => ({
      entityRef: row.entity_ref,
      title: row.title,
      ...toChange(scope.compiled, fromChangeRow(row)),
    })),
    ...(last && rows.length > limit
      ? { nextCursor: writeCursor({ id: Number(last.id) }) }
      : {}),
  };
}
