/**
 * GitHub's deliveries turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export { githubSource, githubSource as source } from './githubSource';
