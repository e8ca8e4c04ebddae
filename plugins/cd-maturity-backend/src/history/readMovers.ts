import {
  Instant,
  Mover,
  MoverGroupBy,
  Movers,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toBoolean } from '../database/values';
import { isWhole } from '../scorecard/isWhole';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { selectRows } from '../scorecard/selectRows';
import { NONE } from '../store/dirtyGroups';
import { readTitles } from '../store/titles';
import { DAY_MS } from './day';
import { whereMoved } from './whereMoved';
import { withMoves } from './withMoves';

const SHOWN = 10;

export type MoversQuery = { groupBy: MoverGroupBy; days: number };

type MoverRow = {
  key: string | null;
  title?: string;
  owner?: string | null;
  level?: number;
  unrated?: boolean | number;
  moved: BigIntValue;
  /** Of groups only: how many moves. */
  up?: BigIntValue;
  down?: BigIntValue;
};

const ENTITY_COLUMNS = ['title', 'owner', 'level', 'unrated'];
const TOTAL = 'sum(to_level - from_level)';

type MovesOf = ScorecardScope & {
  model: string;
  groupBy: MoverGroupBy;
  since: Instant;
};
type Order = { having: string; order: 'asc' | 'desc' };

/** Adds up moves first and then looks up the few that are shown, instead of joining everybody who moved. */
function selectEntities(
  db: Knex,
  moves: MovesOf,
  { having, order }: Order,
): Knex.QueryBuilder {
  const sums = whereMoved(db('level_moves'), moves)
    .groupBy('entity_ref')
    .havingRaw(having)
    .select('entity_ref', db.raw(`${TOTAL} as moved`))
    // Ordered here as well: otherwise PostgreSQL joins all results before it takes the first ten.
    .orderBy('moved', order)
    .as('moves');
  return db
    .from(sums)
    .join('scores', 'scores.entity_ref', 'moves.entity_ref')
    .where('scores.model', moves.model)
    .select({ key: 'scores.entity_ref' }, 'moved')
    .select(ENTITY_COLUMNS.map(name => `scores.${name}`))
    .orderBy('moved', order)
    .limit(SHOWN);
}

function selectGroups(
  db: Knex,
  moves: MovesOf,
  { having, order }: Order,
): Knex.QueryBuilder {
  const isEntity = moves.groupBy === 'entity';
  const column = isEntity ? 'entity_ref' : moves.groupBy;
  const extra = isEntity ? ENTITY_COLUMNS : [];
  const rows = selectRows(db, moves)
    .select('entity_ref', 'owner', 'system', 'domain', 'title')
    .select('level', 'unrated')
    .as('rows');
  const sum = (sql: string, alias: string) =>
    db.raw(`sum(${sql}) as ??`, [alias]);
  return whereMoved(db.from('level_moves'), moves)
    .join(rows, 'rows.entity_ref', 'level_moves.entity_ref')
    .groupBy([column, ...extra].map(name => `rows.${name}`))
    .havingRaw(having)
    .select({ key: `rows.${column}` })
    .select(extra.map(name => `rows.${name}`))
    .select(
      sum('to_level - from_level', 'moved'),
      sum('case when to_level > from_level then 1 else 0 end', 'up'),
      sum('case when to_level < from_level then 1 else 0 end', 'down'),
    )
    .orderByRaw(`${TOTAL} ${order}`)
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
  const model = scope.compiled.model.metadata.id;
  const moves = { ...scope, model, groupBy, since };
  const select =
    groupBy === 'entity' && isWhole(scope) ? selectEntities : selectGroups;
  const [improved, regressed]: MoverRow[][] = await Promise.all([
    select(db, moves, { having: `${TOTAL} > 0`, order: 'desc' }),
    select(db, moves, { having: `${TOTAL} < 0`, order: 'asc' }),
  ]);
  const rows = [...improved, ...regressed];
  const isEntity = groupBy === 'entity';
  const keys = rows.flatMap(({ key }) => key ?? []);
  const titles = isEntity ? new Map() : await readTitles(db, keys);
  const named = rows.map(row => toMover(row, titles));
  const movers = isEntity
    ? await withMoves(db, scope.compiled, named, since)
    : named;
  return {
    from: new Date(since).toISOString(),
    to: new Date(now).toISOString(),
    improved: movers.slice(0, improved.length),
    regressed: movers.slice(improved.length),
  };
}
