import { ModelCheck, Problem } from './Problem';

/** Credit comes from above: what covers a practice stands at its level or higher. */
export const checkCovering: ModelCheck = ({ model }) => {
  const ranks = new Map(model.levels.map(({ id, rank }) => [id, rank]));
  const rankOf = new Map(
    model.practices.map(p => [p.id, ranks.get(p.level) ?? 0]),
  );
  return model.practices.flatMap((practice, at) =>
    practice.supersededBy.flatMap((id, i): Problem[] => {
      const above = rankOf.get(id);
      return above === undefined || above >= (rankOf.get(practice.id) ?? 0)
        ? []
        : [
            {
              path: ['practices', at, 'supersededBy', i],
              message: `${id} stands at a lower level; only a practice of the same or a higher level can cover this one`,
            },
          ];
    }),
  );
};
