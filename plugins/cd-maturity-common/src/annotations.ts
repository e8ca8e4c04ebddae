/**
 * Annotations that the product reads from catalog entities beside those of the providers.
 *
 * @public
 */
export const ANNOTATION_PREFIX = 'cd-maturity/';
/**
 * Force or forbid models: `cd, !gitops`.
 *
 * @public
 */
export const ANNOTATION_MODELS = 'cd-maturity/models';
/**
 * Profile of the model to use instead of the one of the entity's type.
 *
 * @public
 */
export const ANNOTATION_PROFILE = 'cd-maturity/profile';
/**
 * How critical the entity is, in a word that the configuration gives a weight: `high`.
 *
 * @public
 */
export const ANNOTATION_CRITICALITY = 'cd-maturity/criticality';
/**
 * Environments that count for nothing, globs parted by commas: `sandbox, canary-*`.
 *
 * @public
 */
export const ANNOTATION_IGNORE_ENVIRONMENTS = 'cd-maturity/ignore-environments';
/**
 * Of the issues that are incidents those that count carry one of these labels: `sev-1, outage`.
 *
 * @public
 */
export const ANNOTATION_INCIDENT_LABELS = 'cd-maturity/incident-labels';
/**
 * Own bindings, one a line: `deploy: github github.com/acme/mono environment=shop-*`. They replace derived ones of that role.
 *
 * @public
 */
export const ANNOTATION_SOURCES = 'cd-maturity/sources';
/**
 * Level to aim for: `advanced`, or by dimension, `build=advanced, test=intermediate`.
 *
 * @public
 */
export const ANNOTATION_TARGET = 'cd-maturity/target';
