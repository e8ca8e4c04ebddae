import { FOREIGN_FOLDERS, TREE_RULES, TreeRule } from './treeRules';

/** Files of a repository: paths from its top, with `/`. @public */
export type FileTree = {
  paths: readonly string[];
  /** Only a part is there, so what is missing may still exist. */
  truncated: boolean;
};

type Test = { id: string; holds(path: string, name: string): boolean };

function isInPlace(
  where: TreeRule['where'],
  folder: string,
): (path: string) => boolean {
  if (where === 'anywhere' || folder === '') {
    return () => true;
  }
  return path =>
    path.startsWith(`${folder}/`) ||
    (where === 'folder-or-top' && !path.includes('/'));
}

function testOf(rule: TreeRule, folder: string): Test {
  const { suffixes = [], within = [] } = rule;
  const names = new Set(rule.names);
  const paths = new Set(rule.paths);
  const inPlace = isInPlace(rule.where, folder);
  return {
    id: rule.id,
    holds: (path, name) =>
      (names.has(name) ||
        paths.has(path) ||
        suffixes.some(suffix => name.endsWith(suffix)) ||
        within.some(part => `/${path}`.includes(part))) &&
      inPlace(path),
  };
}

function isForeign(path: string): boolean {
  return FOREIGN_FOLDERS.some(part => `/${path}`.includes(part));
}

/**
 * Facts that the files of a repository show about it, or about the component in one of its folders. What a truncated
 * tree does not show is absent. A pure function: order of paths, case and repetition do not matter.
 * @public
 */
export function treeFacts(
  tree: FileTree,
  folder = '',
): Record<string, boolean> {
  const place = folder.toLowerCase().replace(/^[./]+|\/+$/g, '');
  let open = TREE_RULES.map(rule => testOf(rule, place));
  const facts: Record<string, boolean> = {};
  for (const written of tree.paths) {
    if (open.length === 0) {
      break;
    }
    const path = written.toLowerCase();
    const name = path.slice(path.lastIndexOf('/') + 1);
    const shown = open.filter(test => test.holds(path, name));
    if (shown.length > 0 && !isForeign(path)) {
      shown.forEach(({ id }) => {
        facts[id] = true;
      });
      open = open.filter(test => !shown.includes(test));
    }
  }
  if (!tree.truncated) {
    open.forEach(({ id }) => {
      facts[id] = false;
    });
  }
  return facts;
}
