import {
  CompiledModel,
  ExportRow,
  ScorecardPage,
  ScorecardRow,
  ScorecardSort,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { BigIntValue, toBoolean, toOptionalInstant } from '../database/values';
import { readCursor, writeCursor } from '../service/cursor';
import { OPEN_LETTERS } from '../store/statusText';
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
  statuses: string;
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
  'statuses',
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

export type PageQuery = { sort: ScorecardSort; cursor?: string; limit: number };

async function readRows(
  db: Knex,
  scope: ScorecardScope,
  page: PageQuery,
): Promise<{ rows: ScoreRow[]; nextCursor?: string }> {
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
  const found: ScoreRow[] = await query;
  const rows = found.slice(0, page.limit);
  const last = rows.at(-1);
  return last && found.length > page.limit
    ? {
        rows,
        nextCursor: writeCursor({
          sort: page.sort,
          value: last[order.column],
          ref: last.entity_ref,
        }),
      }
    : { rows };
}

/** One page of the table. */
export async function readScorecard(
  db: Knex,
  scope: ScorecardScope,
  page: PageQuery,
): Promise<ScorecardPage> {
  const [{ rows, nextCursor }, total] = await Promise.all([
    readRows(db, scope, page),
    countCapped(db, scope),
  ]);
  return {
    items: rows.map(row => fromRow(row, scope.compiled)),
    pageInfo: nextCursor === undefined ? {} : { nextCursor },
    total,
  };
}

function openPractices(
  { practices }: CompiledModel,
  { statuses }: ScoreRow,
): string[] {
  return practices
    .filter(({ index }) => OPEN_LETTERS.includes(statuses[index]))
    .map(({ id }) => id);
}

const EXPORT_PAGE = 500;

/** All rows by name, a page at a time, so that no more than one is ever held. */
export async function* readAllRows(
  db: Knex,
  scope: ScorecardScope,
): AsyncGenerator<ExportRow[]> {
  let cursor: string | undefined;
  do {
    const page = await readRows(db, scope, {
      sort: 'name',
      cursor,
      limit: EXPORT_PAGE,
    });
    yield page.rows.map(row => ({
      ...fromRow(row, scope.compiled),
      open: openPractices(scope.compiled, row),
    }));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
