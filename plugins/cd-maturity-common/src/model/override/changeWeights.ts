import { suggest } from '../validate/suggest';
import { Step } from './Draft';

/** Weights of dimensions. */
export const changeWeights: Step = (draft, { weights }) => {
  const { dimensions } = draft.model;
  const known = dimensions.map(({ id }) => id);
  return {
    ...draft,
    model: {
      ...draft.model,
      dimensions: dimensions.map(dimension => ({
        ...dimension,
        weight: weights[dimension.id] ?? dimension.weight,
      })),
    },
    problems: [
      ...draft.problems,
      ...Object.keys(weights)
        .filter(id => !known.includes(id))
        .map(id => ({
          path: ['weights', id],
          message: `is no dimension of the model${suggest(id, known)}`,
        })),
    ],
  };
};
