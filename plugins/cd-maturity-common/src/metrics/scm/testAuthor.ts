import { changeRatio } from '../changeRatio';
import { touchesTests } from '../folderKinds';
import { foldersOfChange, mergedChanges } from '../readers/changes';
import {
  belongsToOwner,
  isMachine,
  UNKNOWN_LOGINS,
  withoutOwner,
} from '../readers/owners';
import { OWN } from '../sources';

export const testAuthor = changeRatio(
  {
    id: 'scm.test_author_ratio',
    title: 'Test code by the owning group',
    direction: 'up',
    definition:
      'Merged changes in folders of tests that somebody of the owning group wrote / merged changes in folders of tests. Folders are ' +
      'recognised by name; changes by bots are left out. Empty when more than 30 % of the logins are unknown.',
    source: OWN,
    reads: ['change', 'push'],
  },
  {
    of: context =>
      mergedChanges(context).filter(
        change =>
          touchesTests(foldersOfChange(context, change)) &&
          !isMachine(change.author),
      ),
    says: ({ author }, context) => belongsToOwner(context)(author),
    none: 'no merged change in the window is known to touch a folder of tests',
    unknown: UNKNOWN_LOGINS,
    unless: withoutOwner,
  },
);
