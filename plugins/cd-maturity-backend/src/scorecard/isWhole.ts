import { ScorecardScope } from './ScorecardScope';

/** Whether a question is about all entities of the model, so that stored rows of groups answer it. */
export function isWhole({ filter, restriction }: ScorecardScope): boolean {
  const { model: _, ...rest } = filter;
  return (
    restriction === undefined &&
    Object.values(rest).every(value => value === undefined)
  );
}
