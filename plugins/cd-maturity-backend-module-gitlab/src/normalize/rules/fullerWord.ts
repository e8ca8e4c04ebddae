/**
 * Webhooks leave out what only the API tells: the pipeline of a deployment, the author of a merge request, the commits
 * of a large push. Of two words about the same moment the fuller one counts as later. Times of webhooks are whole
 * seconds.
 */
const FULLER_BY_MS = 1000;

export const fullerBy = (isFuller: boolean): number =>
  isFuller ? FULLER_BY_MS : 0;
