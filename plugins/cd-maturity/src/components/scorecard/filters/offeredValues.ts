import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';

/** Filters that the menu offers; a tag comes by a link. */
export const offeredFields = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'level',
  'dimension',
  'practice',
  'confidence',
] as const;

export type OfferedField = (typeof offeredFields)[number];

const ranks = (model: ScorecardSummary['model']) => [
  ...[...model.levels]
    .sort((a, b) => b.rank - a.rank)
    .map(({ rank }) => String(rank)),
  '0',
  'unrated',
];

/** Statuses that one looks for; the others are seen on the page of a component. */
const soughtStatuses = ['fail', 'partial', 'unknown', 'pass'] as const;

export const offeredValues = (
  { facets, model }: Pick<ScorecardSummary, 'facets' | 'model'>,
  field: OfferedField,
  practices: ReadonlyArray<{ id: string }> = [],
): string[] => {
  switch (field) {
    case 'owner':
      return facets.owners;
    case 'system':
      return facets.systems;
    case 'domain':
      return facets.domains;
    case 'type':
      return facets.types;
    case 'lifecycle':
      return facets.lifecycles;
    case 'dimension':
      return model.dimensions.flatMap(({ id }) =>
        ranks(model).map(rank => `${id}:${rank}`),
      );
    case 'practice':
      return practices.flatMap(({ id }) =>
        soughtStatuses.map(status => `${id}:${status}`),
      );
    case 'confidence':
      return ['high', 'medium', 'low'];
    default:
      return ranks(model);
  }
};
