import { foldersOf, Instant, Push } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { isMergeMessage } from './commitMessage';

/** GitHub's own limit, and the contract's. */
const MOST_COMMITS = 2048;

const files = z.array(z.string()).nullish();

/**
 * The files that a commit touched, as GitHub and GitLab list them in a push.
 *
 * @public
 */
export const touchedFiles = {
  added: files,
  removed: files,
  modified: files,
};

/** @public */
export type PushedCommit = {
  id: string;
  message: string | undefined;
  timestamp: Instant | undefined;
  added?: string[] | null;
  removed?: string[] | null;
  modified?: string[] | null;
};

/**
 * What stands for "no commit" at both ends of the life of a branch.
 *
 * @public
 */
export const isNoCommit = (sha: string) => /^0+$/.test(sha);

/** @public */
export const firstLine = (message: string | undefined) =>
  message?.split('\n', 1)[0];

/**
 * The commits of a push as signals carry them, the newest where there are too many.
 *
 * @public
 */
export const pushedCommits = (
  commits: readonly PushedCommit[],
): Push['commits'] =>
  commits
    .slice(-MOST_COMMITS)
    .flatMap(({ id, message, timestamp, added, removed, modified }) => {
      if (!timestamp) return [];
      const folders = foldersOf(
        [added, removed, modified].flatMap(names => names ?? []),
      );
      return {
        sha: id,
        authoredAt: timestamp,
        ...(isMergeMessage(message) ? { merge: true } : {}),
        ...(folders ? { folders } : {}),
      };
    });
