import {
  GroupBy,
  ScorecardFilter,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';

/**
 * What stands behind a cell: the group, and the level in that dimension (or overall, without one).
 * Too few to have a level: all of the group. Nothing known: those without data.
 */
export const cellFilter = (
  groupBy: GroupBy,
  row: Pick<SummaryRow, 'key' | 'rated'>,
  dimension: string | undefined,
  level: number | null,
): ScorecardFilter => {
  const group: ScorecardFilter = { [groupBy]: [row.key] };
  if (level === null && row.rated > 0) return group;
  const rank = level === null ? 'unrated' : String(level);
  return dimension
    ? { ...group, dimension: [`${dimension}:${rank}`] }
    : { ...group, level: [rank] };
};
