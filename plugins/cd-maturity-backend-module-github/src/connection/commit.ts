import { z } from 'zod';

/** A commit as lists of the API name it. */
export const listedCommit = z
  .object({
    sha: z.string(),
    commit: z.object({
      message: z.string(),
      author: z.object({ date: z.string() }).nullish(),
      committer: z.object({ date: z.string() }).nullish(),
    }),
    parents: z.array(z.object({ sha: z.string() })).default([]),
  })
  .transform(({ parents, ...commit }) => ({
    ...commit,
    parents: parents.map(({ sha }) => sha),
  }));

export type ListedCommit = z.output<typeof listedCommit>;

/** The same as a push names it. */
export const commitContent = ({ sha, commit }: ListedCommit) => ({
  id: sha,
  message: commit.message,
  timestamp: commit.author?.date,
});
