import { dictionary, models } from './models.generated';

/**
 * A YAML text as it ships; `file` names it in error messages.
 * @public
 */
export type ModelText = { file: string; text: string };

/**
 * The maturity models that come with the product.
 * @public
 */
export const shippedModels: ReadonlyArray<ModelText & { id: string }> = models;

/**
 * What the figures and facts of these models mean.
 * @public
 */
export const signalDictionary: ModelText = dictionary;
