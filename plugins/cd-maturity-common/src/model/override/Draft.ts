import { MaturityModel } from '../model';
import { Problem } from '../validate/Problem';
import { MaturityModelOverride } from './maturityModelOverride';

/** A part of the changed model, and the part of the override that made it so. */
export type Place = { model: PropertyKey[]; override: PropertyKey[] };

/** A model while an override is applied to it. */
export type Draft = {
  model: MaturityModel;
  places: Place[];
  /** What of the override leads nowhere; paths are those of the override. */
  problems: Problem[];
};

/** Applies one part of an override. */
export type Step = (draft: Draft, override: MaturityModelOverride) => Draft;

/** Where in the override to look for what is wrong at a path of the changed model. */
export function placeInOverride(
  path: readonly PropertyKey[],
  places: readonly Place[],
): PropertyKey[] {
  const [closest] = places
    .filter(({ model }) => model.every((part, at) => part === path[at]))
    .sort((a, b) => b.model.length - a.model.length);
  return closest
    ? [...closest.override, ...path.slice(closest.model.length)]
    : ['model'];
}
