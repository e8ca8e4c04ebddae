import {
  githubSource,
  guessGithubEvent,
} from 'backstage-plugin-cd-maturity-backend-module-github/normalize';

/** Every provider whose deliveries can be read here, with the event that a payload looks like; a new one is a line. */
export const sources = [
  { ...githubSource, guessEvent: guessGithubEvent },
] as const;

/** One of them. Its type is taken from here, because the package of the contract brings a portal with it. */
export type Source = (typeof sources)[number];
