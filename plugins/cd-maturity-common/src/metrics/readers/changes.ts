import { Change, Instant, Push } from '../../signals';
import { perContext } from '../perContext';
import { commitPlaces } from './commitLog';
import { groupBy } from './groupBy';

export type MergedChange = Change & { mergedAt: Instant };

/** Changes merged to the default branch, in order of merge. */
export const mergedChanges = perContext(({ evidence }) =>
  evidence.changes.filter(
    (change): change is MergedChange =>
      change.state === 'merged' &&
      change.toDefaultBranch &&
      change.mergedAt !== undefined,
  ),
);

export const changeByMergeSha = perContext(
  context =>
    new Map(
      mergedChanges(context).flatMap(change =>
        change.mergeSha ? [[change.mergeSha, change] as const] : [],
      ),
    ),
);

const foldersByCommit = perContext(
  ({ evidence }) =>
    new Map(
      evidence.pushes.flatMap(push =>
        push.commits.flatMap(({ sha, folders }) =>
          folders ? [[sha, folders] as const] : [],
        ),
      ),
    ),
);

/** Folders that a change touched: as its provider says, else those of its merge commit. */
export const foldersOfChange = perContext(
  context =>
    ({ folders, mergeSha }: Change): readonly string[] | undefined =>
      folders ?? foldersByCommit(context).get(mergeSha ?? ''),
);

const branchKey = ({ scope, branch }: Change | Push) => `${scope} ${branch}`;

/** Pushes to all other branches, by branch. */
export const pushesByBranch = perContext(({ evidence }) =>
  groupBy(evidence.pushes, push =>
    push.onDefaultBranch ? undefined : branchKey(push),
  ),
);

/** Merge before this one of a branch of the same name: names are used again. */
const mergesByBranch = perContext(context =>
  groupBy(mergedChanges(context), branchKey),
);

/**
 * Author time of the first commit on the branch of a merged change, where it is known. Commits that came in from the
 * default branch do not count.
 */
export const firstCommits = perContext(context => {
  const places = commitPlaces(context);
  const isFromDefault = (sha: string, pushedAt: Instant) => {
    const place = places.get(sha);
    const commit = place?.log[place.position];
    return commit !== undefined && commit.pushedAt < pushedAt;
  };
  const starts = new Map<MergedChange, Instant>();
  for (const [key, merges] of mergesByBranch(context)) {
    const pushes = pushesByBranch(context).get(key) ?? [];
    let since = Number.NEGATIVE_INFINITY;
    for (const change of merges) {
      const from = since;
      const authored = pushes
        .filter(
          push => from < push.pushedAt && push.pushedAt <= change.mergedAt,
        )
        .flatMap(push =>
          push.commits
            .filter(commit => !isFromDefault(commit.sha, push.pushedAt))
            .map(commit => commit.authoredAt),
        );
      if (authored.length > 0) starts.set(change, Math.min(...authored));
      since = change.mergedAt;
    }
  }
  return starts;
});

/** When work on a merged change began: its first commit, else its opening. */
export const changeStarts = perContext(context => {
  const commits = firstCommits(context);
  return new Map(
    mergedChanges(context).map(change => [
      change,
      Math.min(change.openedAt, commits.get(change) ?? Infinity),
    ]),
  );
});
