import {
  answerAs,
  JsonPage,
  readJson,
  readPages,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

export type Call = Pick<ScopeContext, 'abort' | 'now'>;

/** A REST API of Bitbucket. Paths begin with a slash, or are whole addresses. */
export interface BitbucketApi {
  read<T extends z.ZodType>(
    path: string,
    schema: T,
    call: Call,
  ): Promise<z.output<T>>;
  /** The items of a list, page by page. */
  list<T extends z.ZodType>(
    path: string,
    schema: T,
    call: Call,
  ): AsyncGenerator<Array<z.output<T>>>;
}

export function createApi(options: {
  provider: string;
  baseUrl: string;
  headers(): Promise<Record<string, string>> | Record<string, string>;
  /** The address of the page after a page. */
  next(page: JsonPage): string | undefined;
}): BitbucketApi {
  const { provider } = options;
  const base = options.baseUrl.replace(/\/+$/, '');
  const request = async (path: string, { abort, now }: Call) => ({
    url: path.startsWith('/') ? base + path : path,
    provider,
    headers: await options.headers(),
    abort,
    now,
  });
  return {
    async read(path, schema, call) {
      const answer = await readJson(await request(path, call));
      const body = answer.status === 'ok' ? answer.body : undefined;
      return answerAs(schema, body, provider);
    },
    async *list(path, schema, call) {
      const pages = readPages(await request(path, call), options.next);
      for await (const { body } of pages) {
        yield answerAs(z.object({ values: z.array(schema) }), body, provider)
          .values;
      }
    },
  };
}
