import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';

/** Filters that the menu offers; dimension and practice are set by choosing a cell or a gate. */
export const offeredFields = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'level',
] as const;

export type OfferedField = (typeof offeredFields)[number];

export const offeredValues = (
  { facets, model }: Pick<ScorecardSummary, 'facets' | 'model'>,
  field: OfferedField,
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
    default:
      return [
        ...[...model.levels]
          .sort((a, b) => b.rank - a.rank)
          .map(({ rank }) => String(rank)),
        '0',
        'unrated',
      ];
  }
};
