/** Words that mark a repair. They count as whole words, also inside `deploy:rollback` and `hotfix/login`. */
const REPAIR = /(?:^|[^a-z])(?:hotfix|rollback|roll-back|revert)(?:[^a-z]|$)/i;
/** A branch or label of this name is a repair; `revert-12-login` is how GitHub names the branch of a revert. */
const REPAIR_BRANCH = /(?:^|[/_-])hotfix(?:[/_-]|$)|^revert-\d+-/i;
const REPAIR_LABEL = /^(?:.*[/: ])?(?:hotfix|rollback|revert)$/i;
const REVERT_TITLE = /^revert\b/i;

/**
 * Whether one of these texts speaks of a rollback, a hotfix or a revert.
 *
 * @public
 */
export const namesRepair = (...texts: Array<string | undefined>): boolean =>
  texts.some(text => text !== undefined && REPAIR.test(text));

/**
 * Whether a pull request repairs an earlier change.
 *
 * @public
 */
export function isRemediation(change: {
  title: string;
  branch: string;
  labels: string[];
}): boolean {
  return (
    REVERT_TITLE.test(change.title) ||
    REPAIR_BRANCH.test(change.branch) ||
    change.labels.some(label => REPAIR_LABEL.test(label))
  );
}
