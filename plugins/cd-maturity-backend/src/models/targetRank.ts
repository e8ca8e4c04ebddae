import { MaturityModel } from 'backstage-plugin-cd-maturity-common';

/** Rank of the level that a model asks everybody to aim for. */
export function targetRank(model: MaturityModel): number {
  const target = model.levels.find(
    ({ id }) => id === model.defaultTarget.level,
  );
  return target?.rank ?? 0;
}
