import {
  Instant,
  Mover,
  MoverGroupBy,
  Movers,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toBoolean } from '../database/values';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { selectRows } from '../scorecard/selectRows';
import { NONE } from '../store/dirtyGroups';
import { readTitles } from '../store/titles';
import { DAY_MS } from './day';

const SHOWN = 10;

export type MoversQuery = { groupBy: MoverGroupBy; days: number };

type MoverRow = {
  key: string | null;
  title?: string;
  owner?: string | null;
  level?: number;
  unrated?: boolean | number;
  moved: BigIntValue;
  up: BigIntValue;
  down: BigIntValue;
};

const ENTITY_COLUMNS = ['title', 'owner', 'level', 'unrated'];

function selectMoves(
  db: Knex,
  scope: ScorecardScope,
  { groupBy, since }: { groupBy: MoverGroupBy; since: Instant },
): Knex.QueryBuilder {
  const column = groupBy === 'entity' ? 'entity_ref' : groupBy;
  const extra = groupBy === 'entity' ? ENTITY_COLUMNS : [];
  const rows = selectRows(db, scope)
    .select('entity_ref', 'owner', 'system', 'domain', 'title')
    .select('level', 'unrated')
    .as('rows');
  const sum = (sql: string, alias: string) =>
    db.raw(`sum(${sql}) as ??`, [alias]);
  return db
    .from('level_moves')
    .join(rows, 'rows.entity_ref', 'level_moves.entity_ref')
    .where('level_moves.model', scope.compiled.model.metadata.id)
    .where('kind', 'moved')
    .where('reconstructed', false)
    .where('at', '>=', since)
    .where('from_level', '>=', 0)
    .where('to_level', '>=', 0)
    .whereRaw('from_level <> to_level')
    .groupBy([column, ...extra].map(name => `rows.${name}`))
    .select({ key: `rows.${column}` })
    .select(extra.map(name => `rows.${name}`))
    .select(
      sum('to_level - from_level', 'moved'),
      sum('case when to_level > from_level then 1 else 0 end', 'up'),
      sum('case when to_level < from_level then 1 else 0 end', 'down'),
    )
    .limit(SHOWN);
}

function toMover(row: MoverRow, titles: ReadonlyMap<string, string>): Mover {
  const moved = Number(row.moved);
  const isEntity = row.level !== undefined;
  return {
    key: row.key ?? NONE,
    title: row.title ?? titles.get(row.key ?? '') ?? row.key ?? NONE,
    ...(row.owner ? { owner: row.owner } : {}),
    moved,
    up: isEntity ? Number(moved > 0) : Number(row.up),
    down: isEntity ? Number(moved < 0) : Number(row.down),
    ...(row.level === undefined
      ? {}
      : { level: toBoolean(row.unrated ?? false) ? null : row.level }),
  };
}

/** Who gained and who lost most levels. */
export async function readMovers(
  db: Knex,
  scope: ScorecardScope,
  { groupBy, days }: MoversQuery,
  now: Instant,
): Promise<Movers> {
  const since = now - days * DAY_MS;
  const total = 'sum(to_level - from_level)';
  const [improved, regressed]: MoverRow[][] = await Promise.all([
    selectMoves(db, scope, { groupBy, since })
      .havingRaw(`${total} > 0`)
      .orderByRaw(`${total} desc`),
    selectMoves(db, scope, { groupBy, since })
      .havingRaw(`${total} < 0`)
      .orderByRaw(total),
  ]);
  const keys = [...improved, ...regressed].flatMap(({ key }) => key ?? []);
  const titles = groupBy === 'entity' ? new Map() : await readTitles(db, keys);
  return {
    from: new Date(since).toISOString(),
    to: new Date(now).toISOString(),
    improved: improved.map(row => toMover(row, titles)),
    regressed: regressed.map(row => toMover(row, titles)),
  };
}
