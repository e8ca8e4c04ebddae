import { parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  aggregateLevel,
  Instant,
  TrendDay,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { isWhole } from '../scorecard/isWhole';
import { ScorecardScope } from '../scorecard/ScorecardScope';
import { GroupDay, readDays } from '../store/groupDays';
import { GroupColumn } from '../store/dirtyGroups';
import { countDays, DayCounts } from './countDays';
import { DAY_MS, dayOf, dayText } from './day';

export type TrendQuery = {
  /** Ref of a group, system or domain; the whole organisation when absent. */
  group?: string;
  days: number;
};

const COLUMN_OF_KIND: Record<string, GroupColumn | undefined> = {
  group: 'owner',
  user: 'owner',
  system: 'system',
  domain: 'domain',
};

function columnOf(ref: string): GroupColumn {
  const column = COLUMN_OF_KIND[parseEntityRef(ref).kind.toLowerCase()];
  if (!column) {
    throw new InputError(
      `Invalid query parameter 'group': ${ref} is no group, system or domain`,
    );
  }
  return column;
}

function fromStored(
  { day, level, eligible, rated, ...rest }: GroupDay,
  before: GroupDay | undefined,
): TrendDay {
  const { levels, unrated, modelVersion, reconstructed } = rest;
  const isNew = before && before.modelVersion !== modelVersion;
  return {
    day: dayText(day),
    level,
    eligible,
    rated,
    distribution: { levels, unrated },
    progress: rest.progress,
    confidence: rest.confidence,
    ...(isNew ? { modelVersion } : {}),
    reconstructed,
  };
}

function fromCounts({
  day,
  counts,
  weights,
  reconstructed,
}: DayCounts): TrendDay {
  const [unrated, ...levels] = counts;
  const rated = levels.reduce((sum, n) => sum + n, 0);
  return {
    day: dayText(day),
    level: aggregateLevel(levels, weights.slice(1)),
    eligible: rated + unrated,
    rated,
    distribution: { levels, unrated },
    reconstructed,
  };
}

/** How a group, or all that the filter lets through, stood day by day. Oldest first; the last is today. */
export async function readTrend(
  db: Knex,
  scope: ScorecardScope,
  { group, days }: TrendQuery,
  now: Instant,
): Promise<TrendDay[]> {
  const groupBy = group ? columnOf(group) : 'all';
  if (isWhole(scope)) {
    const stored = await readDays(db, {
      model: scope.compiled.model.metadata.id,
      groupBy,
      key: group ?? 'all',
      since: dayOf(now) - days,
      today: dayOf(now),
    });
    return stored.map((day, at) => fromStored(day, stored[at - 1]));
  }
  const filter =
    group && groupBy !== 'all'
      ? { ...scope.filter, [groupBy]: [group] }
      : scope.filter;
  const counted = await countDays(
    db,
    { ...scope, filter },
    { since: now - days * DAY_MS, now },
  );
  return counted.map(fromCounts);
}
