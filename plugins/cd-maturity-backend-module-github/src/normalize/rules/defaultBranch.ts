import { Repository } from '../payload/repository';

/** Branches that a merge queue makes for itself, one per attempt. */
const QUEUE_BRANCH = 'gh-readonly-queue/';

export const isQueueBranch = (branch: string) =>
  branch.startsWith(QUEUE_BRANCH);

export const isDefaultBranch = (
  repo: Repository,
  branch: string | undefined,
): boolean => branch !== undefined && branch === repo.defaultBranch;
