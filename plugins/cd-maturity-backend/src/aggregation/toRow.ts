import {
  aggregateLevel,
  AggregateRow,
  CompiledModel,
  StatusCounts,
  SummaryCell,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';
import { NO_KEY, NONE } from '../store/dirtyGroups';
import { countsByStatus } from '../store/statusText';
import { quantile } from './Histogram';
import { LevelTally, ratedOf, Tally } from './Tally';

/** Several entities that were counted together, now or when the row was stored. */
export type CountedGroup = {
  key: string;
  title: string;
  parent?: string;
  total: Tally;
};

function toCell({
  levels,
  weights,
  unrated,
  progress,
}: LevelTally): SummaryCell {
  const median = quantile(progress, 0.5);
  const lowerQuartile = quantile(progress, 0.25);
  return {
    level: aggregateLevel(levels, weights),
    distribution: { levels, unrated },
    ...(median === undefined || lowerQuartile === undefined
      ? {}
      : { progress: { median, lowerQuartile } }),
  };
}

export function toSummaryRow(
  { dimensions }: CompiledModel,
  { key, title, parent, total }: CountedGroup,
): SummaryRow {
  return {
    key: key === NO_KEY ? NONE : key,
    title,
    ...(parent ? { parent } : {}),
    eligible: total.eligible,
    rated: ratedOf(total.overall),
    overall: toCell(total.overall),
    dimensions: Object.fromEntries(
      dimensions.map(({ id, index }) => [id, toCell(total.dimensions[index])]),
    ),
  };
}

export function toRow(
  compiled: CompiledModel,
  group: CountedGroup,
  hasChildren: boolean,
): AggregateRow {
  const { eligible, confidence } = group.total;
  return {
    ...toSummaryRow(compiled, group),
    hasChildren,
    meanConfidence: eligible > 0 ? confidence.value / eligible : null,
  };
}

/** Counts by practice and status. */
export function toPractices(
  { practices }: CompiledModel,
  { total }: CountedGroup,
): Record<string, StatusCounts> {
  return Object.fromEntries(
    practices.map(({ id, index }) => {
      const { 'not-applicable': notApplicable, ...counts } = countsByStatus(
        total.practices.statuses[index],
      );
      return [id, { ...counts, notApplicable }];
    }),
  );
}
