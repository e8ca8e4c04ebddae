import { z } from 'zod';
import { ScopeContext } from '../source';
import { answerAs } from './answerAs';
import { leaveRoom } from './leaveRoom';
import { nextLink } from './nextLink';
import { JsonRequest, readJson } from './readJson';
import { readPages } from './readPages';

const PAGE_SIZE = '100';

/** @public */
export type Query = Record<string, string>;

/** @public */
export type ListPage<T> = { items: T[]; etag?: string; isLast: boolean };

/** An API of which lists go on by `Link` headers, as one scope may use it. @public */
export interface JsonApi {
  read<T extends z.ZodType>(
    path: string,
    schema: T,
    query?: Query,
  ): Promise<z.output<T>>;
  /**
   * A list page by page, a hundred items each; none when the tag is that of the present first page.
   *
   * `field` is where the list stands in the answer; absent when it is the answer itself.
   */
  list<T extends z.ZodType>(
    path: string,
    item: T,
    query?: Query,
    options?: { etag?: string; field?: string },
  ): AsyncGenerator<ListPage<z.output<T>>>;
  /** The address of a list, under which its entity tag is kept. */
  urlOf(path: string, query?: Query): string;
}

/** @public */
export type JsonApiOptions = {
  /** For messages: `GitHub`. */
  provider: string;
  baseUrl: string;
  headers: Record<string, string>;
  call: Pick<ScopeContext, 'abort' | 'now'>;
};

/**
 * Asks an API with the same credentials for one thing after the other, and stops before its rate limit is used up. All
 * failures are {@link ProviderError}s.
 * @public
 */
export function createJsonApi(options: JsonApiOptions): JsonApi {
  const { provider, baseUrl, headers, call } = options;
  let last: Headers | undefined;
  const urlOf = (path: string, query: Query = {}) => {
    const url = new URL(baseUrl.replace(/\/+$/, '') + path);
    url.search = new URLSearchParams(query).toString();
    return url.href;
  };
  const requestOf = (url: string): JsonRequest => ({
    url,
    provider,
    headers,
    ...call,
  });
  const checkRoom = () => last && leaveRoom(last, { provider, now: call.now });
  return {
    urlOf,
    async read(path, schema, query) {
      checkRoom();
      const answer = await readJson(requestOf(urlOf(path, query)));
      last = answer.headers;
      const body = answer.status === 'ok' ? answer.body : undefined;
      return answerAs(schema, body, provider);
    },
    async *list(path, item, query, { etag, field } = {}) {
      const items = z.array(item);
      const schema = field ? z.object({ [field]: items }) : items;
      const url = urlOf(path, { ...query, per_page: PAGE_SIZE });
      checkRoom();
      const pages = readPages({ ...requestOf(url), etag }, page => {
        checkRoom();
        return nextLink(page.headers);
      });
      for await (const page of pages) {
        last = page.headers;
        const body = answerAs(schema, page.body, provider);
        yield {
          items: Array.isArray(body) ? body : body[field!],
          etag: page.headers.get('etag') ?? undefined,
          isLast: nextLink(page.headers) === undefined,
        };
      }
    },
  };
}
