/** Machine text in a description: tools list the issues of other projects there. */
const FOREIGN_BLOCKS = [
  ['<!--', '-->'],
  ['<details>', '</details>'],
  ['```', '```'],
] as const;

/** `#12`, `GH-12`, also after an owner and a repository. */
const ISSUE_NUMBER = /(?:^|[^\w&/])(?:[\w.-]+\/[\w.-]+)?(?:#|GH-)(\d{1,9})\b/gi;
const ISSUE_ADDRESS = /\/issues\/\d{1,9}\b/;
/** Keys of other trackers, `SHOP-12`. */
const TRACKER_KEY = /\b([A-Z][A-Z0-9]{1,9})-\d{1,7}\b/g;
/** They look like keys and are standards, ciphers or advisories. */
const NO_TRACKER = new Set([
  'AES',
  'CVE',
  'CWE',
  'ECMA',
  'GHSA',
  'GMT',
  'HTTP',
  'IEC',
  'IEEE',
  'ISO',
  'MD',
  'PEP',
  'RFC',
  'RSA',
  'SHA',
  'TLS',
  'UTC',
  'UTF',
]);
/** `12-login`, `issue-12`, `feature/12_login`: the names that GitHub and people give to the branch of an issue. */
const ISSUE_BRANCH =
  /^(?:[\w-]+\/)*(?:(?:issue[-_]?|gh-)\d{1,9}(?![\d.])|\d{1,9}[-_][a-z])/i;

function withoutBlocks(text: string, open: string, close: string): string {
  let kept = '';
  let from = 0;
  while (from < text.length) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) {
      break;
    }
    kept += text.slice(from, start);
    from = end + close.length;
  }
  return kept + text.slice(from);
}

const namesTrackerKey = (text: string) =>
  [...text.matchAll(TRACKER_KEY)].some(([, key]) => !NO_TRACKER.has(key));

const namesIssue = (text: string, own: number) =>
  [...text.matchAll(ISSUE_NUMBER)].some(([, found]) => Number(found) !== own);

/**
 * Whether title, description or branch of a pull request name a work item. Its own number does not count.
 *
 * @public
 */
export function linksWorkItem(change: {
  number: number;
  title: string;
  body: string | undefined;
  branch: string;
}): boolean {
  const body = FOREIGN_BLOCKS.reduce(
    (text, [open, close]) => withoutBlocks(text, open, close),
    change.body ?? '',
  );
  return (
    [change.title, body].some(
      text =>
        namesIssue(text, change.number) ||
        namesTrackerKey(text) ||
        ISSUE_ADDRESS.test(text),
    ) ||
    namesTrackerKey(change.branch) ||
    ISSUE_BRANCH.test(change.branch)
  );
}
