import { OrgChange } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { toChange } from '../entity/toChange';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { selectRows } from '../scorecard/selectRows';
import { Page } from '../service/CdMaturityService';
import { readCursor, writeCursor } from '../service/cursor';
import {
  changePlaceSchema,
  ChangeRow,
  changesBelow,
  fromChangeRow,
} from '../store/scoreChanges';

export type ChangesQuery = { cursor?: string; limit: number };

/** What moved on the entities that the filter lets through, newest first. */
export async function readOrgChanges(
  db: Knex,
  scope: ScorecardScope,
  { cursor, limit }: ChangesQuery,
): Promise<Page<OrgChange>> {
  const place = readCursor(changePlaceSchema, cursor);
  const seen = selectRows(db, scope).select('entity_ref', 'title').as('seen');
  const query = db
    .from('score_changes')
    .join(seen, 'seen.entity_ref', 'score_changes.entity_ref')
    .where('score_changes.model', scope.compiled.model.metadata.id)
    .limit(limit + 1)
    .select('score_changes.*', 'seen.title');
  const rows: Array<ChangeRow & { title: string }> = await changesBelow(
    query,
    place,
  );
  const shown = rows
    .slice(0, limit)
    .map(row => ({ ...fromChangeRow(row), title: row.title }));
  const last = shown.at(-1);
  return {
    items: shown.map(change => ({
      entityRef: change.entityRef,
      title: change.title,
      ...toChange(scope.compiled, change),
    })),
    ...(last && rows.length > limit
      ? { nextCursor: writeCursor({ at: last.at, id: last.id }) }
      : {}),
  };
}
