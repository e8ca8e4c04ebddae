import {
  answerAs,
  JsonPage,
  readJson,
  readPages,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

export const PROVIDER = 'CircleCI';

export type ApiOptions = { token: string; baseUrl?: string };

type Call = Pick<ScopeContext, 'abort' | 'now'>;

/** CircleCI's REST API, version 2. */
export interface CircleciApi {
  read<T extends z.ZodType>(
    path: string,
    schema: T,
    call: Call,
  ): Promise<z.output<T>>;
  /** The items of a list, page by page. */
  list(path: string, call: Call): AsyncGenerator<unknown[]>;
}

const page = z.object({
  items: z.array(z.unknown()),
  next_page_token: z.string().nullish(),
});

function following({ url, body }: JsonPage): string | undefined {
  const token = answerAs(page, body, PROVIDER).next_page_token;
  const next = new URL(url);
  next.searchParams.set('page-token', token ?? '');
  return token ? next.href : undefined;
}

export function createApi({ token, baseUrl }: ApiOptions): CircleciApi {
  const base = (baseUrl ?? 'https://circleci.com').replace(/\/+$/, '');
  const request = (path: string, { abort, now }: Call) => ({
    url: `${base}/api/v2${path}`,
    provider: PROVIDER,
    headers: { 'circle-token': token },
    abort,
    now,
  });
  return {
    async read(path, schema, call) {
      const answer = await readJson(request(path, call));
      const body = answer.status === 'ok' ? answer.body : undefined;
      return answerAs(schema, body, PROVIDER);
    },
    async *list(path, call) {
      for await (const one of readPages(request(path, call), following)) {
        yield answerAs(page, one.body, PROVIDER).items;
      }
    },
  };
}
