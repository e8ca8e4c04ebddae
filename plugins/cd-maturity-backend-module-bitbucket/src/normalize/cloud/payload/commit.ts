import {
  maybeInstant,
  maybeText,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { MOST_COMMITS, PushedCommit } from '../../rules';

export const commit = z.object({
  hash: sha,
  date: maybeInstant,
  message: maybeText,
  parents: z.array(z.unknown()).nullish(),
});

export type Commit = z.output<typeof commit>;

/** Cloud lists the newest commit first; pushes have it last. */
export const commitsOf = (commits: Commit[]): PushedCommit[] =>
  commits
    .slice(0, MOST_COMMITS)
    .flatMap(({ hash, date, parents }) =>
      date
        ? {
            sha: hash,
            authoredAt: date,
            ...((parents?.length ?? 0) > 1 ? { merge: true } : {}),
          }
        : [],
    )
    .reverse();
