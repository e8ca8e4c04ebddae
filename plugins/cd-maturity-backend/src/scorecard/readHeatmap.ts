import {
  CompiledModel,
  Heatmap,
  HeatmapColumns,
  HeatmapGroupBy,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { countGroups } from '../aggregation/countGroups';
import { CountedGroup, toPractices, toRow } from '../aggregation/toRow';
import { readCursor, writeCursor } from '../service/cursor';
import { GroupColumn } from '../store/dirtyGroups';
import {
  keysWithRowsBelow,
  readGroups,
  selectGroups,
} from '../store/scoreGroups';
import { describeModel } from './describeModel';
import { isWhole } from './isWhole';
import { ScorecardScope } from './ScorecardScope';

export type HeatmapQuery = {
  groupBy: HeatmapGroupBy;
  columns: HeatmapColumns;
  /** Key of the row whose rows below are asked for. */
  parent?: string;
  cursor?: string;
  limit: number;
};

const placeSchema = z.strictObject({ title: z.string(), key: z.string() });
type Place = z.infer<typeof placeSchema>;

type Rows = { groups: CountedGroup[]; withChildren: ReadonlySet<string> };

/** What stands below a row: groups below a group, systems below a domain. */
function familyBelow({ groupBy, parent }: HeatmapQuery): GroupColumn {
  return parent && groupBy === 'domain' ? 'system' : groupBy;
}

function sortTitle({ title }: { title: string }): string {
  return title.toLocaleLowerCase('en-US').slice(0, 500);
}

async function readStored(
  db: Knex,
  { compiled }: ScorecardScope,
  query: HeatmapQuery,
  past: Place | undefined,
): Promise<Rows> {
  const model = compiled.model.metadata.id;
  const family = { model, groupBy: familyBelow(query) };
  const page = selectGroups(db, family)
    .orderBy(['sort_title', 'key'])
    .limit(query.limit + 1);
  if (query.parent) {
    page.where('parent', query.parent);
  } else if (query.groupBy === 'owner') {
    page.whereNull('parent');
  }
  if (past) {
    page.where('sort_title', '>=', past.title).andWhere(inner => {
      inner.where('sort_title', '>', past.title).orWhere('key', '>', past.key);
    });
  }
  const groups = await readGroups(page);
  const below = query.groupBy === 'domain' ? 'system' : query.groupBy;
  const keys = groups.map(({ key }) => key);
  return {
    groups,
    withChildren: await keysWithRowsBelow(db, { model, groupBy: below }, keys),
  };
}

async function countNow(
  db: Knex,
  scope: ScorecardScope,
  query: HeatmapQuery,
  past: Place | undefined,
): Promise<Rows> {
  const { groups } = await countGroups(db, scope, familyBelow(query));
  const below =
    query.groupBy === 'domain' && !query.parent
      ? (await countGroups(db, scope, 'system')).groups
      : groups;
  const isBelow = ({ parent }: CountedGroup) =>
    query.parent
      ? parent === query.parent
      : query.groupBy !== 'owner' || parent === undefined;
  const isPast = (group: CountedGroup) =>
    !past ||
    sortTitle(group) > past.title ||
    (sortTitle(group) === past.title && group.key > past.key);
  const inOrder = (a: CountedGroup, b: CountedGroup) =>
    compare(sortTitle(a), sortTitle(b)) || compare(a.key, b.key);
  return {
    groups: groups.filter(isBelow).filter(isPast).sort(inOrder),
    withChildren: new Set(below.flatMap(({ parent }) => parent ?? [])),
  };
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

function describePractices({ practices }: CompiledModel): Heatmap['practices'] {
  return practices.map(({ id, rank, gate, practice }) => ({
    id,
    title: practice.title,
    dimension: practice.dimension,
    level: rank,
    gate,
  }));
}

/** A page of groups, systems or domains against dimensions or practices. */
export async function readHeatmap(
  db: Knex,
  scope: ScorecardScope,
  query: HeatmapQuery,
): Promise<Heatmap> {
  const { compiled } = scope;
  const past = readCursor(placeSchema, query.cursor);
  const read = isWhole(scope) ? readStored : countNow;
  const { groups, withChildren } = await read(db, scope, query, past);
  const shown = groups.slice(0, query.limit);
  const last = shown.at(-1);
  const withPractices = query.columns === 'practices';
  return {
    model: describeModel(compiled),
    ...(withPractices ? { practices: describePractices(compiled) } : {}),
    items: shown.map(group => ({
      ...toRow(compiled, group, withChildren.has(group.key)),
      ...(withPractices ? { practices: toPractices(compiled, group) } : {}),
    })),
    pageInfo:
      last && groups.length > query.limit
        ? { nextCursor: writeCursor({ title: sortTitle(last), key: last.key }) }
        : {},
  };
}
