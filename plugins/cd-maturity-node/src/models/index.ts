import { dictionary, lenses, models } from './models.generated';

/**
 * A YAML text as it ships; `file` names it in error messages.
 * @public
 */
export type ModelText = { file: string; text: string };

/** A model or lens that comes with the product. @public */
export type ShippedModel = ModelText & { id: string };

/** What an installation judges by until its configuration names models. */
const BY_DEFAULT: readonly string[] = ['cd'];

/**
 * The models that are in force unless the configuration says otherwise.
 * @public
 */
export const shippedModels: readonly ShippedModel[] = models.filter(({ id }) =>
  BY_DEFAULT.includes(id),
);

/**
 * The models that come with the product and are in force only where the configuration names them.
 * @public
 */
export const optionalModels: readonly ShippedModel[] = models.filter(
  ({ id }) => !BY_DEFAULT.includes(id),
);

/**
 * Other models, read off the practices of those above.
 * @public
 */
export const shippedLenses: readonly ShippedModel[] = lenses;

/**
 * What the figures and facts of these models mean.
 * @public
 */
export const signalDictionary: ModelText = dictionary;
