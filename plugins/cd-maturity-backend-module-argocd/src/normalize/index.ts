/**
 * Argo CD's applications turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export { argocdSource, argocdSource as source } from './argocdSource';
