import { z } from 'zod';

/** A commit as lists of the API name it. */
export const listedCommit = z
  .object({
    id: z.string(),
    message: z.string(),
    authored_date: z.string(),
    committed_date: z.string(),
    parent_ids: z.array(z.string()).default([]),
  })
  .transform(commit => ({
    ...commit,
    sha: commit.id,
    parents: commit.parent_ids,
  }));

export type ListedCommit = z.output<typeof listedCommit>;

/** The same as a push names it. */
export const commitContent = (commit: ListedCommit) => ({
  id: commit.id,
  message: commit.message,
  timestamp: commit.authored_date,
});
