import { CompiledModel } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { BigIntValue, toBoolean, toOptionalInstant } from '../database/values';
import { NOT_APPLICABLE, UNRATED } from '../store/dimensionText';
import { OPEN_LETTERS, statusCount, statusPlace } from '../store/statusText';
import { count } from './Histogram';
import { emptyTally, LevelTally, Tally, TallySize } from './Tally';

const PAGE = 1_000;

/** Columns by which rows are put together. */
export type TallyColumn = 'owner' | 'system' | 'domain' | 'type';

type Row = Record<TallyColumn, string | null> & {
  entity_ref: string;
  level: number;
  unrated: boolean | number;
  weight: number;
  progress: number;
  confidence: number;
  share_measured: number;
  share_people: number;
  share_unknown: number;
  dimension_levels: string;
  dimensions: string;
  /** Only where practices are counted. */
  statuses?: string;
  newest_signal_at: BigIntValue | null;
};

const COLUMNS: ReadonlyArray<keyof Row> = [
  'entity_ref',
  'owner',
  'system',
  'domain',
  'type',
  'level',
  'unrated',
  'weight',
  'progress',
  'confidence',
  'share_measured',
  'share_people',
  'share_unknown',
  'dimension_levels',
  'dimensions',
  'newest_signal_at',
];

/** What of the rows is counted. */
export type Counted = {
  /** How many pass or fail each practice: a quarter of the work, and nothing that levels need. */
  practices: boolean;
};

export function tallySize(compiled: CompiledModel): TallySize {
  return {
    ranks: compiled.topRank + 1,
    dimensions: compiled.dimensions.length,
    practices: compiled.practices.length,
    statuses: statusCount,
  };
}

/** Counts rows one by one, by the value of one column. */
class Counter {
  readonly tallies = new Map<string | null, Tally>();
  readonly #column: TallyColumn;
  readonly #openOwners = new Set<string>();
  readonly #size: TallySize;
  readonly #places: ReadonlyMap<string, number>;
  readonly #teamPractices: readonly number[];

  constructor(compiled: CompiledModel, column: TallyColumn) {
    this.#column = column;
    this.#size = tallySize(compiled);
    this.#places = new Map(
      compiled.dimensions.map(({ id, index }) => [id, index]),
    );
    this.#teamPractices = compiled.practices
      .filter(({ practice }) => practice.scope !== 'component')
      .map(({ index }) => index);
  }

  add(row: Row): void {
    const key = row[this.#column];
    let tally = this.tallies.get(key);
    if (!tally) {
      tally = emptyTally(this.#size);
      this.tallies.set(key, tally);
    }
    tally.eligible += 1;
    tally.confidence.value += row.confidence;
    tally.confidence.measured += row.share_measured;
    tally.confidence.people += row.share_people;
    tally.confidence.unknown += row.share_unknown;
    const newest = toOptionalInstant(row.newest_signal_at);
    if (newest !== undefined) {
      tally.newest = Math.max(tally.newest ?? 0, newest);
    }
    const { weight } = row;
    const level = toBoolean(row.unrated) ? undefined : row.level;
    countLevel(tally.overall, level, weight);
    count(tally.overall.progress, row.progress, weight);
    this.#addDimensions(tally, row);
    this.#addPractices(tally, row, key);
  }

  #addDimensions({ dimensions }: Tally, row: Row): void {
    dimensions.forEach((levels, at) => {
      const letter = row.dimension_levels[at];
      if (letter !== NOT_APPLICABLE) {
        const level = letter === UNRATED ? undefined : Number(letter);
        countLevel(levels, level, row.weight);
      }
    });
    const shown: Array<{ id: string; progress: number }> = JSON.parse(
      row.dimensions,
    );
    for (const { id, progress } of shown) {
      const at = this.#places.get(id);
      if (at !== undefined) {
        count(dimensions[at].progress, progress, row.weight);
      }
    }
  }

  #addPractices({ practices }: Tally, row: Row, key: string | null): void {
    const { statuses } = row;
    if (statuses === undefined) {
      return;
    }
    for (let at = 0; at < practices.statuses.length; at++) {
      const place = statusPlace(statuses[at]);
      if (place !== undefined) {
        practices.statuses[at][place] += 1;
      }
    }
    for (const at of this.#teamPractices) {
      const open = `${key} ${row.owner} ${at}`;
      if (OPEN_LETTERS.includes(statuses[at]) && !this.#openOwners.has(open)) {
        this.#openOwners.add(open);
        practices.openOwners[at] += 1;
      }
    }
  }
}

function countLevel(
  to: LevelTally,
  rank: number | undefined,
  weight: number,
): void {
  if (rank === undefined) {
    to.unrated += 1;
  } else {
    to.levels[rank] += 1;
    to.weights[rank] += weight;
  }
}

/** Counts the rows of a query of `scores` by the value of a column, a page at a time. */
export async function tallyRows(
  query: Knex.QueryBuilder,
  compiled: CompiledModel,
  column: TallyColumn,
  { practices }: Counted = { practices: true },
): Promise<Map<string | null, Tally>> {
  const columns = practices ? [...COLUMNS, 'statuses'] : COLUMNS;
  const counter = new Counter(compiled, column);
  let last: string | undefined;
  do {
    const page = query
      .clone()
      .select(columns)
      .orderBy('entity_ref')
      .limit(PAGE);
    if (last !== undefined) {
      page.where('entity_ref', '>', last);
    }
    const rows: Row[] = await page;
    rows.forEach(row => counter.add(row));
    last = rows.length === PAGE ? rows[PAGE - 1].entity_ref : undefined;
    await nextTurn();
  } while (last !== undefined);
  return counter.tallies;
}
