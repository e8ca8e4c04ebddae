import { ProviderError } from '../source';
import { JsonRequest, readJson } from './readJson';

/** No honest list of what changed between two polls is longer. */
const MOST_PAGES = 500;

/** @public */
export type JsonPage = { url: string; body: unknown; headers: Headers };

const endless = (provider: string, reason: string) =>
  new ProviderError({
    kind: 'unreadable',
    message: `${provider}: ${reason}`,
    hint: 'What was read so far is kept. A shorter backfill asks for less at a time',
  });

/**
 * The pages of a list, one request each. Credentials go to the server of the first page only: a list that leads to
 * another server, in a circle or on for more than 500 pages ends with a {@link ProviderError}.
 *
 * @param request - With an entity tag there are no pages when the first one has not changed.
 * @param next - The address of the page that follows, in full or relative to the page; undefined after the last.
 * @public
 */
export async function* readPages(
  request: JsonRequest,
  next: (page: JsonPage) => string | undefined,
): AsyncGenerator<JsonPage, void, void> {
  const { provider } = request;
  const seen = new Set<string>();
  let url: string | undefined = new URL(request.url).href;
  while (url) {
    if (seen.has(url) || seen.size >= MOST_PAGES) {
      throw endless(provider, 'a list does not end');
    }
    seen.add(url);
    const etag = seen.size === 1 ? request.etag : undefined;
    const answer = await readJson({ ...request, url, etag });
    if (answer.status !== 'ok') {
      return;
    }
    const page: JsonPage = { url, body: answer.body, headers: answer.headers };
    yield page;
    const following = next(page);
    url = following && new URL(following, url).href;
    if (url && new URL(url).origin !== new URL(request.url).origin) {
      throw endless(provider, 'a list goes on at another server');
    }
  }
}
