/**
 * A repository on a code host: `github.acme.io`, `acme/payments`; both in lower case.
 *
 * @public
 */
export type RepositoryAddress = { host: string; path: string };

/**
 * The repository that a `backstage.io/source-location` or clone address points to, without what comes after it.
 *
 * @param segments - How many path segments name a repository; all of them where groups may be nested.
 *
 * @public
 */
export function repositoryOfUrl(
  text: string | undefined,
  segments = 2,
): RepositoryAddress | undefined {
  const address = (text ?? '').trim().replace(/^url:/, '');
  if (!URL.canParse(address)) {
    return undefined;
  }
  const { protocol, host, pathname } = new URL(address);
  const parts = pathname.split('/').filter(Boolean).slice(0, segments);
  const path = parts.join('/').replace(/\.git$/, '');
  const isRepository =
    /^https?:$/.test(protocol) &&
    parts.length >= 2 &&
    parts.every(part => /^[\w.~-]+$/.test(part));
  return isRepository
    ? { host: host.toLowerCase(), path: path.toLowerCase() }
    : undefined;
}
