import {
  CompiledModel,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';

/** What a page has to know of the model. */
export function describeModel({
  model,
}: CompiledModel): ScorecardSummary['model'] {
  const { metadata, belowFirst, levels, dimensions } = model;
  return {
    id: metadata.id,
    title: metadata.title,
    version: metadata.version,
    belowFirst: belowFirst.title,
    levels: levels.map(({ rank, id, title }) => ({ rank, id, title })),
    dimensions: dimensions.map(({ id, title }) => ({ id, title })),
  };
}
