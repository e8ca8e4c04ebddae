/**
 * A commit as lists of a repository name it.
 *
 * @public
 */
export type ListedCommit = { sha: string; parents: readonly string[] };

function reachable(
  from: string,
  commits: ReadonlyMap<string, ListedCommit>,
  seen: Set<string>,
): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = commits.get(sha);
    if (commit && !seen.has(sha)) {
      seen.add(sha);
      found.add(sha);
      open.push(...commit.parents);
    }
  }
  return found;
}

/**
 * Which commits each push brought to its branch: those that its head reaches and no earlier one did.
 *
 * @param pushes - Of one branch, oldest first.
 * @param commits - Newest first. What lies before them is not known and belongs to no push.
 * @returns For each push its commits, oldest first.
 *
 * @public
 */
export function commitsOfPushes<C extends ListedCommit>(
  pushes: ReadonlyArray<{ before: string; after: string }>,
  commits: readonly C[],
): C[][] {
  const bySha = new Map(commits.map(commit => [commit.sha, commit]));
  const seen = new Set<string>();
  if (pushes.length > 0) {
    reachable(pushes[0].before, bySha, seen);
  }
  const oldestFirst = commits.toReversed();
  return pushes.map(({ after }) => {
    const own = reachable(after, bySha, seen);
    return own.size === 0 ? [] : oldestFirst.filter(({ sha }) => own.has(sha));
  });
}
