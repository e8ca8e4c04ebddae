/**
 * Tekton's CloudEvents turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export { tektonSource, tektonSource as source } from './tektonSource';
