import { parseEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { Aggregate } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { countFamilies } from '../aggregation/countFamilies';
import { openGates } from '../aggregation/openGates';
import { emptyTally } from '../aggregation/Tally';
import { tallySize } from '../aggregation/tallyRows';
import { CountedGroup, toRow } from '../aggregation/toRow';
import { targetRank } from '../models/targetRank';
import { familiesBelow, GroupColumn } from '../store/dirtyGroups';
import {
  keysWithRowsBelow,
  readGroups,
  selectGroups,
} from '../store/scoreGroups';
import { readTitles } from '../store/titles';
import { describeModel } from './describeModel';
import { isWhole } from './isWhole';
import { countAtTarget } from './readSummary';
import { ScorecardScope } from './ScorecardScope';

const OPEN_GATES = 3;
const CHILDREN = 100;

const COLUMN_OF_KIND: Record<string, GroupColumn> = {
  group: 'owner',
  user: 'owner',
  system: 'system',
  domain: 'domain',
};

/** Whether the page of such an entity sums up others. */
export function isAggregated(entityRef: string): boolean {
  return parseEntityRef(entityRef).kind.toLowerCase() in COLUMN_OF_KIND;
}

type Counted = {
  total?: CountedGroup;
  children: CountedGroup[];
  withChildren: ReadonlySet<string>;
};

async function readStored(
  db: Knex,
  { compiled }: ScorecardScope,
  entityRef: string,
  groupBy: GroupColumn,
): Promise<Counted> {
  const model = compiled.model.metadata.id;
  const below = familiesBelow(groupBy);
  const [[total], children] = await Promise.all([
    readGroups(selectGroups(db, { model, groupBy }).where('key', entityRef)),
    readGroups(
      selectGroups(db, { model, groupBy: below })
        .where('parent', entityRef)
        .orderBy(['sort_title', 'key'])
        .limit(CHILDREN),
    ),
  ]);
  const keys = children.map(({ key }) => key);
  return {
    total,
    children,
    withChildren:
      groupBy === 'system'
        ? new Set()
        : await keysWithRowsBelow(db, { model, groupBy: below }, keys),
  };
}

async function countNow(
  db: Knex,
  scope: ScorecardScope,
  entityRef: string,
  groupBy: GroupColumn,
): Promise<Counted> {
  const within = {
    ...scope,
    filter: { ...scope.filter, [groupBy]: [entityRef] },
  };
  const below = await countFamilies(db, within, familiesBelow(groupBy));
  return {
    total: below.find(({ key }) => key === entityRef),
    children: below
      .filter(({ parent }) => parent === entityRef)
      .slice(0, CHILDREN),
    withChildren: new Set(below.flatMap(({ parent }) => parent ?? [])),
  };
}

/** How the entities below a group, system or domain stand together. */
export async function readAggregate(
  db: Knex,
  scope: ScorecardScope,
  entityRef: string,
): Promise<Aggregate> {
  const { compiled } = scope;
  const groupBy = COLUMN_OF_KIND[parseEntityRef(entityRef).kind.toLowerCase()];
  if (!groupBy) {
    throw new NotFoundError(
      `${entityRef} is no group, system or domain: it has no entities below it`,
    );
  }
  const read = isWhole(scope) ? readStored : countNow;
  const counted = await read(db, scope, entityRef, groupBy);
  const title = (await readTitles(db, [entityRef])).get(entityRef) ?? entityRef;
  const { children, withChildren } = counted;
  const group = counted.total ?? {
    key: entityRef,
    title,
    total: emptyTally(tallySize(compiled)),
  };
  return {
    entityRef,
    model: describeModel(compiled),
    target: {
      level: targetRank(compiled.model),
      atTarget: countAtTarget(scope, group.total),
    },
    total: toRow(compiled, group, children.length > 0),
    children: children.map(child =>
      toRow(compiled, child, withChildren.has(child.key)),
    ),
    openGates: openGates(compiled, group.total.practices, OPEN_GATES),
  };
}
