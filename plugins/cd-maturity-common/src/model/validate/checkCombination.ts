import { ModelCheck, Problem } from './Problem';

/** Words of one way to combine clauses do not stand in the other. */
export const checkCombination: ModelCheck = ({ model }) =>
  model.practices.flatMap(({ combine, evidence }, at) =>
    evidence.flatMap((clause, i): Problem[] => {
      const path = ['practices', at, 'evidence', i];
      if (combine === 'all') {
        return clause.status === undefined
          ? []
          : [
              {
                path: [...path, 'status'],
                message:
                  'has no meaning with combine: all, where the lowest clause decides; remove it',
              },
            ];
      }
      return (['whenEmpty', 'onlyIfNoMetric'] as const)
        .filter(word => word in clause)
        .map(word => ({
          path: [...path, word],
          message:
            'only has a meaning with combine: all; without it an empty clause is passed over anyway',
        }));
    }),
  );
