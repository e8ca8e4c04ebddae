import { ResponseError } from '@backstage/errors';
import { z } from 'zod';

const PLUGIN_ID = 'cd-maturity';

/** What a client needs of Backstage, in a browser or in Node. @public */
export type JsonHttpOptions = {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
};

/** The answer, or an error that says what to do when backend and client are of different versions. */
function readAnswer<T extends z.ZodType>(
  path: string,
  schema: T,
  answer: unknown,
): z.output<T> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) {
    const [{ path: field, message }] = parsed.error.issues;
    throw new TypeError(
      `The answer to ${path} does not fit the contract at ${
        field.join('.') || 'its top'
      } (${message}). Use the same version of the backend and frontend plugins.`,
    );
  }
  return parsed.data;
}

/** Asks the backend for JSON and checks answers against the contract. Throws a `ResponseError` when it refuses. */
export class JsonHttp {
  readonly #options: JsonHttpOptions;

  constructor(options: JsonHttpOptions) {
    this.#options = options;
  }

  get<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
    return this.#send(path, schema);
  }

  post<T extends z.ZodType>(
    path: string,
    body: unknown,
    schema: T,
  ): Promise<z.output<T>> {
    return this.#sendBody('POST', path, body, schema);
  }

  put<T extends z.ZodType>(
    path: string,
    body: unknown,
    schema: T,
  ): Promise<z.output<T>> {
    return this.#sendBody('PUT', path, body, schema);
  }

  delete<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
    return this.#send(path, schema, { method: 'DELETE' });
  }

  #sendBody<T extends z.ZodType>(
    method: string,
    path: string,
    body: unknown,
    schema: T,
  ): Promise<z.output<T>> {
    return this.#send(path, schema, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** An answer that is a file rather than JSON of the contract. */
  async getFile(path: string): Promise<Blob> {
    return (await this.#fetch(path)).blob();
  }

  async #fetch(path: string, init?: RequestInit): Promise<Response> {
    const { discoveryApi, fetchApi } = this.#options;
    const base = await discoveryApi.getBaseUrl(PLUGIN_ID);
    const response = await fetchApi.fetch(`${base}${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }

  async #send<T extends z.ZodType>(
    path: string,
    schema: T,
    init?: RequestInit,
  ): Promise<z.output<T>> {
    const response = await this.#fetch(path, init);
    const answer = response.status === 204 ? undefined : await response.json();
    return readAnswer(path, schema, answer);
  }
}
