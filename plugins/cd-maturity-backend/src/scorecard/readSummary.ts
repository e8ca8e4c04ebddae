import {
  GroupBy,
  ScorecardSummary,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toOptionalInstant } from '../database/values';
import { targetRank } from '../models/targetRank';
import { readTitles } from '../store/titles';
import { countLevels, rankCount } from './countLevels';
import { countOpenGates } from './countOpenGates';
import { readFacets } from './readFacets';
import { rollUp } from './rollUp';
import { ScorecardScope } from './ScorecardScope';
import { selectRows } from './selectRows';
import {
  addTally,
  emptyTally,
  medianLevel,
  ratedOf,
  Tally,
  toCell,
} from './Tally';

/** Key of the row for entities without owner, system, domain or type. */
const NONE = 'none';

function describeModel({
  compiled,
}: ScorecardScope): ScorecardSummary['model'] {
  const { metadata, belowFirst, levels, dimensions } = compiled.model;
  return {
    id: metadata.id,
    title: metadata.title,
    version: metadata.version,
    belowFirst: belowFirst.title,
    levels: levels.map(({ rank, id, title }) => ({ rank, id, title })),
    dimensions: dimensions.map(({ id, title }) => ({ id, title })),
  };
}

function toSummaryRow(
  key: string | null,
  tally: Tally,
  scope: ScorecardScope,
  options: { title?: string; parent?: string },
): SummaryRow {
  return {
    key: key ?? NONE,
    title: options.title ?? key ?? NONE,
    ...(options.parent ? { parent: options.parent } : {}),
    eligible: tally.eligible,
    rated: ratedOf(tally.overall),
    overall: toCell(tally.overall),
    dimensions: Object.fromEntries(
      scope.compiled.dimensions.map(({ id, index }) => [
        id,
        toCell(tally.dimensions[index]),
      ]),
    ),
  };
}

function sumOf(tallies: Iterable<Tally>, scope: ScorecardScope): Tally {
  const sum = emptyTally(rankCount(scope), scope.compiled.dimensions.length);
  for (const tally of tallies) {
    addTally(sum, tally);
  }
  return sum;
}

type MeansRow = {
  confidence: number | null;
  measured: number | null;
  people: number | null;
  unknown: number | null;
  newest: BigIntValue | null;
};

async function readTotals(
  db: Knex,
  scope: ScorecardScope,
  sum: Tally,
): Promise<ScorecardSummary['totals']> {
  const means: MeansRow | undefined = await selectRows(db, scope)
    .select({
      confidence: db.raw('avg(confidence)'),
      measured: db.raw('avg(share_measured)'),
      people: db.raw('avg(share_people)'),
      unknown: db.raw('avg(share_unknown)'),
      newest: db.raw('max(newest_signal_at)'),
    })
    .first();
  const target = targetRank(scope.compiled.model);
  const newest = toOptionalInstant(means?.newest);
  return {
    eligible: sum.eligible,
    rated: ratedOf(sum.overall),
    medianLevel: medianLevel(sum.overall),
    atTarget: sum.overall.levels
      .slice(target)
      .reduce((count, atLevel) => count + atLevel, 0),
    meanConfidence: means?.confidence ?? null,
    shares: {
      measured: means?.measured ?? 0,
      people: means?.people ?? 0,
      unknown: means?.unknown ?? 0,
    },
    distribution: sum.overall,
    ...(newest === undefined
      ? {}
      : { newestSignalAt: new Date(newest).toISOString() }),
  };
}

/** How groups, systems, domains or types stand. */
export async function readSummary(
  db: Knex,
  scope: ScorecardScope,
  groupBy: GroupBy,
): Promise<ScorecardSummary> {
  const [direct, openGates, facets] = await Promise.all([
    countLevels(db, scope, groupBy),
    countOpenGates(db, scope),
    readFacets(db, scope),
  ]);
  const { tree } = scope;
  const tallies =
    groupBy === 'owner'
      ? rollUp(direct, tree, {
          ranks: rankCount(scope),
          dimensions: scope.compiled.dimensions.length,
        })
      : direct;
  const keys = [...tallies.keys()].filter((key): key is string => key !== null);
  const titles = groupBy === 'type' ? new Map() : await readTitles(db, keys);
  const rows = [...tallies].map(([key, tally]) =>
    toSummaryRow(key, tally, scope, {
      title: titles.get(key),
      parent: groupBy === 'owner' && key ? tree.parentOf(key) : undefined,
    }),
  );
  return {
    model: describeModel(scope),
    totals: await readTotals(db, scope, sumOf(direct.values(), scope)),
    rows: rows.sort((a, b) => a.title.localeCompare(b.title, 'en')),
    openGates,
    facets,
  };
}
