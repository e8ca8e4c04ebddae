const HOST = 'circleci.com';

/** The short names that the API answers with; people and webhooks also write the long ones. */
const SHORT = new Map([
  ['github', 'gh'],
  ['bitbucket', 'bb'],
]);

const SLUG = /^[\w.~-]+\/[\w.~-]+\/[\w.~-]+$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHORT_ID = /^[1-9A-HJ-NP-Za-km-z]{20,22}$/;
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/**
 * Organisations and projects that are not named after a repository have UUIDs, which slugs write in base 58. As UUID
 * they survive lower case, and the API takes both.
 */
function idOf(part: string): string {
  if (!SHORT_ID.test(part)) {
    return part.toLowerCase();
  }
  const value = [...part].reduce(
    (sum, letter) => sum * 58n + BigInt(ALPHABET.indexOf(letter)),
    0n,
  );
  const uuid = value
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return UUID.test(uuid) ? uuid : part.toLowerCase();
}

/** Scope of a project, whichever way its slug is written: `circleci.com/gh/acme/payments`. */
export function scopeOfSlug(slug: string): string | undefined {
  if (!SLUG.test(slug)) {
    return undefined;
  }
  const [vcs, org, project] = slug.split('/');
  const host = SHORT.get(vcs.toLowerCase()) ?? vcs.toLowerCase();
  const path =
    host === 'circleci'
      ? [idOf(org), idOf(project)]
      : [org.toLowerCase(), project.toLowerCase()];
  return [HOST, host, ...path].join('/');
}

/** The slug that the API takes for a scope. */
export const slugOfScope = (scope: string): string | undefined =>
  scope.startsWith(`${HOST}/`) && SLUG.test(scope.slice(HOST.length + 1))
    ? scope.slice(HOST.length + 1)
    : undefined;
