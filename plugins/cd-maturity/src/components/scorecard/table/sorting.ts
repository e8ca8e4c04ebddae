import { ScorecardSort } from 'backstage-plugin-cd-maturity-common';

export type SortField = 'name' | 'progress' | 'confidence';

export const directionOf = (
  sort: ScorecardSort | undefined,
  field: SortField,
) => {
  if (sort === field) return 'ascending';
  return sort === `-${field}` ? 'descending' : undefined;
};

/** Ascending, then descending, then the usual order. */
export const nextSort = (
  sort: ScorecardSort | undefined,
  field: SortField,
): ScorecardSort | undefined => {
  if (sort === field) return `-${field}`;
  return sort === `-${field}` ? undefined : field;
};
