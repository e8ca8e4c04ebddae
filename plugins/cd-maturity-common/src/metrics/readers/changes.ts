import { Change, Instant, Push } from '../../signals';
import { perContext } from '../perContext';
import { MetricContext } from '../types';
import { commitPlaces } from './commitLog';
import { groupInScopes } from './groupBy';

export type MergedChange = Change & { mergedAt: Instant };

function isMerged(change: Change): change is MergedChange {
  const { state, toDefaultBranch, mergedAt } = change;
  return state === 'merged' && toDefaultBranch && mergedAt !== undefined;
}

/** Changes merged to the default branch, in order of merge. */
export const mergedChanges = perContext(({ evidence }) =>
  evidence.changes.filter(isMerged),
);

export const changeByMergeSha = perContext(context => {
  const changes = new Map<string, MergedChange>();
  for (const change of mergedChanges(context)) {
    if (change.mergeSha) changes.set(change.mergeSha, change);
  }
  return changes;
});

const foldersByCommit = perContext(({ evidence }) => {
  const known = new Map<string, readonly string[]>();
  for (const push of evidence.pushes) {
    for (const { sha, folders } of push.commits) {
      if (folders) known.set(sha, folders);
    }
  }
  return known;
});

/** Folders that a change touched: as its provider says, else those of its merge commit. */
export function foldersOfChange(
  context: MetricContext,
  { folders, mergeSha }: Change,
): readonly string[] | undefined {
  return folders ?? foldersByCommit(context).get(mergeSha ?? '');
}

const otherBranch = ({ onDefaultBranch, branch }: Push) =>
  onDefaultBranch ? undefined : branch;

/** Pushes to all other branches, by scope and branch. */
export const pushesByBranch = perContext(({ evidence }) =>
  groupInScopes(evidence.pushes, otherBranch),
);

const branchOf = ({ branch }: Change) => branch;

const mergesByBranch = perContext(context =>
  groupInScopes(mergedChanges(context), branchOf),
);

type WasOnDefault = (sha: string, pushedAt: Instant) => boolean;

/** Earliest author time of what was pushed to a branch after one merge of it and up to the next. */
function firstAuthored(
  pushes: readonly Push[],
  after: Instant,
  until: Instant,
  wasOnDefault: WasOnDefault,
): Instant | undefined {
  let first: Instant | undefined;
  for (const { pushedAt, commits } of pushes) {
    if (after < pushedAt && pushedAt <= until) {
      for (const { sha, authoredAt } of commits) {
        const isEarlier = first === undefined || authoredAt < first;
        if (isEarlier && !wasOnDefault(sha, pushedAt)) first = authoredAt;
      }
    }
  }
  return first;
}

/**
 * Author time of the first commit on the branch of a merged change, where it is known. Commits that came in from the
 * default branch do not count, nor those before an earlier merge: names of branches are used again.
 */
export const firstCommits = perContext(context => {
  const wasOnDefault: WasOnDefault = (sha, pushedAt) => {
    const place = commitPlaces(context).get(sha);
    const commit = place?.log[place.position];
    return commit !== undefined && commit.pushedAt < pushedAt;
  };
  const starts = new Map<MergedChange, Instant>();
  for (const [scope, branches] of pushesByBranch(context)) {
    for (const [branch, pushes] of branches) {
      let after = Number.NEGATIVE_INFINITY;
      for (const change of mergesByBranch(context).get(scope)?.get(branch) ??
        []) {
        const { mergedAt } = change;
        const first = firstAuthored(pushes, after, mergedAt, wasOnDefault);
        if (first !== undefined) starts.set(change, first);
        after = mergedAt;
      }
    }
  }
  return starts;
});

/** When work on a merged change began: its first commit, else its opening. */
export function startOfChange(
  context: MetricContext,
  change: MergedChange,
): Instant {
  const committed = firstCommits(context).get(change) ?? change.openedAt;
  return Math.min(change.openedAt, committed);
}
