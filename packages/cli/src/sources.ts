import { githubSource } from 'backstage-plugin-cd-maturity-backend-module-github/normalize';

/** Every provider whose deliveries can be read here; a new one is a line. */
export const sources = [githubSource] as const;

/** One of them. Its type is taken from here, because the package of the contract brings a portal with it. */
export type Source = (typeof sources)[number];
