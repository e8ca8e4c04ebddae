import {
  GroupBy,
  ScorecardFilter,
  ScorecardSort,
  groupBySchema,
  scorecardFilterSchema,
  scorecardSortSchema,
} from 'backstage-plugin-cd-maturity-common';

/** Filters that hold several values, in the order of the chips. */
export const listFields = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'level',
  'dimension',
  'practice',
  'confidence',
  'tag',
] as const;

export type ListField = (typeof listFields)[number];

/** What the address says about the page. */
export type ScorecardView = {
  filter: ScorecardFilter;
  sort?: ScorecardSort;
  groupBy: GroupBy;
};

const parsed = <T>(
  schema: { safeParse(value: unknown): { success: boolean; data?: T } },
  value: unknown,
): T | undefined => {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
};

/** Reads the address. A value that makes no sense is left out, so that an old link still opens. */
export const readView = (params: URLSearchParams): ScorecardView => {
  const filter: ScorecardFilter = {};
  listFields.forEach(field => {
    const values = params
      .getAll(field)
      .filter(value => parsed(scorecardFilterSchema, { [field]: [value] }));
    if (values.length > 0) Object.assign(filter, { [field]: values });
  });
  const q = params.get('q')?.trim().slice(0, 100);
  if (q) filter.q = q;
  const model = params.get('model');
  if (model) filter.model = model;
  return {
    filter,
    sort: parsed<ScorecardSort>(scorecardSortSchema, params.get('sort')),
    groupBy: parsed<GroupBy>(groupBySchema, params.get('group')) ?? 'owner',
  };
};

/** Everything that a view writes; whatever else is in the address belongs to other parts of the page. */
const viewKeys = ['group', 'model', 'q', 'sort', ...listFields];

/** The address of a view; what is as usual is not written. */
export const writeView = (
  { filter, sort, groupBy }: ScorecardView,
  before = new URLSearchParams(),
): URLSearchParams => {
  const params = new URLSearchParams(before);
  viewKeys.forEach(key => params.delete(key));
  if (groupBy !== 'owner') params.set('group', groupBy);
  if (filter.model) params.set('model', filter.model);
  if (filter.q) params.set('q', filter.q);
  listFields.forEach(field =>
    filter[field]?.forEach(value => params.append(field, value)),
  );
  if (sort) params.set('sort', sort);
  return params;
};

/** Whether anything is filtered away; the model is a choice, not a filter. */
export const isFiltered = ({ q, ...filter }: ScorecardFilter): boolean =>
  Boolean(q) || listFields.some(field => Boolean(filter[field]?.length));
