/** What the page of the organisation needs before it is whole: list with capped total, heat map of 50 teams, trend. */
export const PAGE = [
  '/scorecard?limit=50',
  '/scorecard/heatmap?groupBy=owner&limit=50',
  '/scorecard/trends?days=183',
];

/** The same with its tiles, its movers and what changed last. */
export const PAGE_WITH_TILES = [
  ...PAGE,
  '/scorecard/summary?groupBy=owner',
  '/scorecard/movers?groupBy=entity&days=90',
  '/scorecard/changes?limit=5',
];

/** Everything on which a practice fails. */
export const FILTERED =
  '/scorecard?limit=50&practice=cd.test.unit-automated:fail';

/** The tab of an entity: its result and its figures. */
export const tabOf = (n: number) =>
  ['', '/metrics'].map(
    part => `/entities/component/default/service-${n}${part}`,
  );

export const EXPORT = '/scorecard/export?format=csv';
