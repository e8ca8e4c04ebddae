/**
 * GitLab's deliveries turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export { gitlabSource, gitlabSource as source } from './gitlabSource';
