import { Change, Push, Signal } from '../../signals';
import { globMatcher } from '../glob';
import { Select } from './SignalFilter';

/**
 * A push as one entity sees it. `elsewhere`: none of its commits touches the folder of the entity. It stays, as its
 * commit may be what is deployed, but it is no work on the entity.
 *
 * @public
 */
export type SelectedPush = Push & { elsewhere?: true };

type Folders = readonly string[] | undefined;

function foldersByCommit(signals: readonly Signal[]): Map<string, Folders> {
  const folders = new Map<string, Folders>();
  for (const signal of signals) {
    if (signal.kind === 'push') {
      for (const commit of signal.commits) {
        folders.set(commit.sha, commit.folders);
      }
    }
  }
  return folders;
}

/** Merge commits repeat what others did, so they decide only where they are alone. */
function isWork({ commits }: Push, touches: (folders: Folders) => boolean) {
  const own = commits.filter(commit => !commit.merge);
  const deciding = own.length > 0 ? own : commits;
  return (
    commits.length === 0 || deciding.some(commit => touches(commit.folders))
  );
}

/**
 * Commits and changes that touch the folder or one below it. Where a provider does not say which folders, the commit
 * counts: nobody can say that it did not touch this one. A change without folders has those of its merge commit.
 */
export function byPath(path: string, signals: readonly Signal[]): Select {
  const folder = path.replace(/^[./]+|\/+$/g, '');
  const isSame = globMatcher(folder);
  const isBelow = globMatcher(`${folder}/*`);
  const touches = (folders: Folders) =>
    folder === '' ||
    folders === undefined ||
    folders.some(name => isSame(name) || isBelow(name));
  const ofCommit = foldersByCommit(signals);

  const selectPush = (push: Push): SelectedPush | undefined => {
    if (isWork(push, touches)) {
      const commits = push.commits.filter(
        ({ merge, folders }) => merge || touches(folders),
      );
      return { ...push, commits };
    }
    return push.onDefaultBranch
      ? { ...push, commits: [], elsewhere: true }
      : undefined;
  };
  const selectChange = (change: Change) =>
    touches(change.folders ?? ofCommit.get(change.mergeSha ?? ''))
      ? change
      : undefined;

  return signal => {
    if (signal.kind === 'push') return selectPush(signal);
    return signal.kind === 'change' ? selectChange(signal) : signal;
  };
}
