import { maybeText, sha } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { MOST_COMMITS, PushedCommit } from '../../rules';
import { maybeMs } from './time';

export const commit = z.object({
  id: sha,
  authorTimestamp: maybeMs,
  committerTimestamp: maybeMs,
  message: maybeText,
  parents: z.array(z.unknown()).nullish(),
});

export type Commit = z.output<typeof commit>;

/** Servers list the newest commit first; pushes have it last. */
export const commitsOf = (commits: Commit[]): PushedCommit[] =>
  commits
    .slice(0, MOST_COMMITS)
    .flatMap(({ id, authorTimestamp, parents }) =>
      authorTimestamp
        ? {
            sha: id,
            authoredAt: authorTimestamp,
            ...((parents?.length ?? 0) > 1 ? { merge: true } : {}),
          }
        : [],
    )
    .reverse();
