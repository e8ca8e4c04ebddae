import {
  CompiledModel,
  Heatmap,
  HeatmapColumns,
  HeatmapGroupBy,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { countFamilies } from '../aggregation/countFamilies';
import { CountedGroup, toPractices, toRow } from '../aggregation/toRow';
import { readCursor, writeCursor } from '../service/cursor';
import { familiesBelow, GroupColumn, isTree } from '../store/dirtyGroups';
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

/** Of what the rows are: those below a row may be of several families. */
function familiesOf({ groupBy, parent }: HeatmapQuery): GroupColumn[] {
  return parent ? familiesBelow(groupBy) : [groupBy];
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
  const page = selectGroups(db, { model, groupBy: familiesOf(query) })
    .orderBy(['sort_title', 'key'])
    .limit(query.limit + 1);
  if (query.parent) {
    page.where('parent', query.parent);
  } else if (isTree(query.groupBy)) {
    page.whereNull('parent');
  }
  if (past) {
    page.where('sort_title', '>=', past.title).andWhere(inner => {
      inner.where('sort_title', '>', past.title).orWhere('key', '>', past.key);
    });
  }
  const groups = await readGroups(page);
  const below = familiesBelow(query.groupBy);
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
  const below = await countFamilies(db, scope, familiesBelow(query.groupBy), {
    practices: query.columns === 'practices',
  });
  const shown = new Set<string>(familiesOf(query));
  const groups = below.filter(({ family }) => shown.has(family));
  const isBelow = ({ parent }: CountedGroup) =>
    query.parent
      ? parent === query.parent
      : !isTree(query.groupBy) || parent === undefined;
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
