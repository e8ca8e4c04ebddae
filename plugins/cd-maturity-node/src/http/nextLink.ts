/**
 * The page that follows, from a `Link` header (RFC 8288), as GitHub, GitLab and others send it.
 *
 * @public
 */
export function nextLink(headers: Headers): string | undefined {
  const links = headers.get('link') ?? '';
  return links
    .split(/,\s*(?=<)/)
    .flatMap(link => /^<([^<>]*)>.*;\s*rel="?next"?/i.exec(link)?.[1] ?? [])[0];
}
