import {
  answerAs,
  JsonRequest,
  readJson,
  readPages,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

export const PROVIDER = 'PagerDuty';
const PAGE_SIZE = 100;

export type ApiOptions = { token: string; baseUrl?: string };

type Query = Record<string, string | string[]>;
type Call = Pick<ScopeContext, 'abort' | 'now'>;

/** PagerDuty's REST API, version 2: what is asked for and how lists go on. */
export interface PagerdutyApi {
  read<T extends z.ZodType>(
    path: string,
    query: Query,
    schema: T,
    call: Call,
  ): Promise<z.output<T>>;
  /** The items of a list, page by page. */
  list(
    path: string,
    query: Query,
    items: string,
    call: Call,
  ): AsyncGenerator<unknown[]>;
}

const more = z.object({ more: z.boolean().nullish() });

export function createApi({ token, baseUrl }: ApiOptions): PagerdutyApi {
  const base = (baseUrl ?? 'https://api.pagerduty.com').replace(/\/+$/, '');
  const request = (path: string, query: Query, call: Call): JsonRequest => {
    const url = new URL(base + path);
    for (const [name, value] of Object.entries(query)) {
      for (const one of [value].flat()) {
        url.searchParams.append(name, one);
      }
    }
    return {
      url: url.href,
      provider: PROVIDER,
      headers: {
        accept: 'application/vnd.pagerduty+json;version=2',
        authorization: `Token token=${token}`,
      },
      abort: call.abort,
      now: call.now,
    };
  };
  const following = ({ url, body }: { url: string; body: unknown }) => {
    const next = new URL(url);
    const offset = Number(next.searchParams.get('offset') ?? 0) + PAGE_SIZE;
    next.searchParams.set('offset', `${offset}`);
    return answerAs(more, body, PROVIDER).more ? next.href : undefined;
  };
  return {
    async read(path, query, schema, call) {
      const answer = await readJson(request(path, query, call));
      const body = answer.status === 'ok' ? answer.body : undefined;
      return answerAs(schema, body, PROVIDER);
    },
    async *list(path, query, items, call) {
      const first = request(
        path,
        { ...query, limit: `${PAGE_SIZE}`, offset: '0' },
        call,
      );
      for await (const page of readPages(first, following)) {
        const schema = z.object({ [items]: z.array(z.unknown()) });
        yield answerAs(schema, page.body, PROVIDER)[items];
      }
    },
  };
}
