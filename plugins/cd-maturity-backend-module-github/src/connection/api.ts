import {
  answerAs,
  JsonRequest,
  leaveRoom,
  nextLink,
  readJson,
  readPages,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

export const PROVIDER = 'GitHub';
const PAGE_SIZE = '100';

export type Query = Record<string, string>;
export type ListPage<T> = { items: T[]; etag?: string; isLast: boolean };

/** GitHub's REST API as one scope may use it. */
export interface GithubApi {
  read<T extends z.ZodType>(
    path: string,
    schema: T,
    query?: Query,
  ): Promise<z.output<T>>;
  /** A list page by page; none when the tag is that of the present first page. */
  list<T extends z.ZodType>(
    path: string,
    item: T,
    query?: Query,
    options?: { etag?: string; field?: string },
  ): AsyncGenerator<ListPage<z.output<T>>>;
  /** The address of a list, under which its entity tag is kept. */
  urlOf(path: string, query?: Query): string;
}

export type ApiOptions = {
  /** `https://api.github.com`, or that of a server of your own with `/api/v3`. */
  baseUrl: string;
  headers: Record<string, string>;
  call: Pick<ScopeContext, 'abort' | 'now'>;
};

export function createApi({ baseUrl, headers, call }: ApiOptions): GithubApi {
  let last: Headers | undefined;
  const urlOf = (path: string, query: Query = {}) => {
    const url = new URL(baseUrl.replace(/\/+$/, '') + path);
    url.search = new URLSearchParams(query).toString();
    return url.href;
  };
  const requestOf = (url: string): JsonRequest => ({
    url,
    provider: PROVIDER,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
      ...headers,
    },
    abort: call.abort,
    now: call.now,
  });
  const checkRoom = () =>
    last && leaveRoom(last, { provider: PROVIDER, now: call.now });
  return {
    urlOf,
    async read(path, schema, query) {
      checkRoom();
      const answer = await readJson(requestOf(urlOf(path, query)));
      last = answer.headers;
      const body = answer.status === 'ok' ? answer.body : undefined;
      return answerAs(schema, body, PROVIDER);
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
        const body = answerAs(schema, page.body, PROVIDER);
        yield {
          items: Array.isArray(body) ? body : body[field!],
          etag: page.headers.get('etag') ?? undefined,
          isLast: nextLink(page.headers) === undefined,
        };
      }
    },
  };
}
