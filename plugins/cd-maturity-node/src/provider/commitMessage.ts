/** Words in the head commit that keep Actions from running; a trailer does the same. */
const SKIP_WORDS =
  /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: ?true$/im;

/** A push names no parents, so a merge is known by the message that git or GitHub writes for it. */
const MERGE_MESSAGE =
  /^Merge (?:pull request #\d+ |(?:remote-tracking )?branch(?:es)? '|commit '|tag ')/;

/** @public */
export const skipsCi = (message: string | undefined): boolean =>
  message !== undefined && SKIP_WORDS.test(message);

/** @public */
export const isMergeMessage = (message: string | undefined): boolean =>
  message !== undefined && MERGE_MESSAGE.test(message);
