/**
 * GitHub's deliveries turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export { githubSource } from './githubSource';
export { guessGithubEvent } from './guessEvent';
