import {
  CompiledModel,
  ScorecardPage,
  ScorecardRow,
  ScorecardSort,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { BigIntValue, toBoolean, toOptionalInstant } from '../database/values';
import { readCursor, writeCursor } from '../service/cursor';
import { ScorecardScope } from './ScorecardScope';
import { selectRows } from './selectRows';

/** Counting on costs more than anybody gains from the number. */
const COUNTED_TO = 1_000;

type ScoreRow = {
  entity_ref: string;
  title: string;
  sort_name: string;
  type: string | null;
  lifecycle: string | null;
  owner: string | null;
  system: string | null;
  domain: string | null;
  level: number;
  potential: number;
  unrated: boolean | number;
  provisional: boolean | number;
  progress: number;
  percent_to_next: number | null;
  confidence: number;
  share_measured: number;
  share_people: number;
  share_unknown: number;
  dimensions: string;
  fix_first: string | null;
  newest_signal_at: BigIntValue | null;
};

const COLUMNS: ReadonlyArray<keyof ScoreRow> = [
  'entity_ref',
  'title',
  'sort_name',
  'type',
  'lifecycle',
  'owner',
  'system',
  'domain',
  'level',
  'potential',
  'unrated',
  'provisional',
  'progress',
  'percent_to_next',
  'confidence',
  'share_measured',
  'share_people',
  'share_unknown',
  'dimensions',
  'fix_first',
  'newest_signal_at',
];

type Direction = 'asc' | 'desc';
type Order = {
  column: 'progress' | 'sort_name' | 'confidence';
  direction: Direction;
  /** Of the ref that settles ties; as the index has it. */
  tie: Direction;
};

/** Each pair reads one index, forwards or backwards. */
const ORDERS: Record<ScorecardSort, Order> = {
  name: { column: 'sort_name', direction: 'asc', tie: 'asc' },
  '-name': { column: 'sort_name', direction: 'desc', tie: 'desc' },
  progress: { column: 'progress', direction: 'asc', tie: 'desc' },
  '-progress': { column: 'progress', direction: 'desc', tie: 'asc' },
  confidence: { column: 'confidence', direction: 'asc', tie: 'desc' },
  '-confidence': { column: 'confidence', direction: 'desc', tie: 'asc' },
};

const after = (direction: Direction) => (direction === 'asc' ? '>' : '<');

/** Rows after a place in the order, in the form that lets the database start there in the index. */
function wherePast(
  query: Knex.QueryBuilder,
  order: Order,
  place: { value: string | number; ref: string },
): void {
  const next = after(order.direction);
  query.where(order.column, `${next}=`, place.value).andWhere(inner => {
    inner
      .where(order.column, next, place.value)
      .orWhere('entity_ref', after(order.tie), place.ref);
  });
}

function fromRow(row: ScoreRow, compiled: CompiledModel): ScorecardRow {
  const fixFirst = row.fix_first && compiled.byId.get(row.fix_first);
  const newest = toOptionalInstant(row.newest_signal_at);
  const unrated = toBoolean(row.unrated);
  return {
    entityRef: row.entity_ref,
    title: row.title,
    ...(row.type ? { type: row.type } : {}),
    ...(row.lifecycle ? { lifecycle: row.lifecycle } : {}),
    ...(row.owner ? { owner: row.owner } : {}),
    ...(row.system ? { system: row.system } : {}),
    ...(row.domain ? { domain: row.domain } : {}),
    level: unrated ? null : row.level,
    potential: row.potential,
    provisional: toBoolean(row.provisional),
    progress: row.progress,
    percentToNext: unrated ? null : row.percent_to_next,
    dimensions: JSON.parse(row.dimensions),
    confidence: {
      value: row.confidence,
      measured: row.share_measured,
      people: row.share_people,
      unknown: row.share_unknown,
    },
    ...(fixFirst
      ? {
          fixFirst: {
            practiceId: fixFirst.id,
            title: fixFirst.practice.title,
          },
        }
      : {}),
    ...(newest === undefined
      ? {}
      : { newestSignalAt: new Date(newest).toISOString() }),
  };
}

async function countCapped(db: Knex, scope: ScorecardScope) {
  const limited = selectRows(db, scope)
    .select(db.raw('1 as one'))
    .limit(COUNTED_TO + 1);
  const row = await db.from(limited.as('limited')).count({ n: '*' }).first();
  const count = Number(row?.n ?? 0);
  return { count: Math.min(count, COUNTED_TO), more: count > COUNTED_TO };
}

/** One page of the table. */
export async function readScorecard(
  db: Knex,
  scope: ScorecardScope,
  page: { sort: ScorecardSort; cursor?: string; limit: number },
): Promise<ScorecardPage> {
  const order = ORDERS[page.sort];
  const placeSchema = z.strictObject({
    sort: z.literal(page.sort),
    value: order.column === 'sort_name' ? z.string() : z.number(),
    ref: z.string(),
  });
  const place = readCursor(placeSchema, page.cursor);
  const query = selectRows(db, scope)
    .select(COLUMNS)
    .orderBy([
      { column: order.column, order: order.direction },
      { column: 'entity_ref', order: order.tie },
    ])
    .limit(page.limit + 1);
  if (place) {
    wherePast(query, order, place);
  }
  const [rows, total]: [ScoreRow[], ScorecardPage['total']] = await Promise.all(
    [query, countCapped(db, scope)],
  );
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(row => fromRow(row, scope.compiled)),
    pageInfo:
      last && rows.length > page.limit
        ? {
            nextCursor: writeCursor({
              sort: page.sort,
              value: last[order.column],
              ref: last.entity_ref,
            }),
          }
        : {},
    total,
  };
}
