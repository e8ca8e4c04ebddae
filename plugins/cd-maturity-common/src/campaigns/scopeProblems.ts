import { MaturityModel } from '../model';
import { Campaign, CampaignProblem } from './types';

const fields = ['dimension', 'practice'] as const;

/** Dimensions and practices that the scope of a campaign names and the model does not have. @public */
export function scopeProblems(
  scope: Campaign['scope'],
  model: MaturityModel,
): CampaignProblem[] {
  const known = {
    dimension: new Set(model.dimensions.map(({ id }) => id)),
    practice: new Set(model.practices.map(({ id }) => id)),
  };
  return fields.flatMap(field =>
    (scope[field] ?? []).flatMap((pair, index) => {
      // `build:3`, `cd.build.one-command:fail`
      const id = pair.slice(0, pair.lastIndexOf(':'));
      return known[field].has(id)
        ? []
        : [
            {
              field: `scope.${field}.${index}`,
              reason: `model ${model.metadata.id} has no ${field} '${id}'`,
            },
          ];
    }),
  );
}
