import { toError } from '@backstage/errors';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { ProviderError } from '../source';
import { readText } from './readText';
import { retryAtOf } from './retryAtOf';

/** A list page of any provider is far smaller. */
const MAX_BYTES = 20 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** @public */
export type JsonRequest = {
  url: string;
  /** Who is asked, for messages: `Jenkins`. */
  provider: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Entity tag of the answer that is already known. */
  etag?: string;
  abort: AbortSignal;
  now: Instant;
  /** The network; replaced in tests only. */
  fetch?: typeof fetch;
};

/** @public */
export type JsonAnswer =
  | { status: 'ok'; body: unknown; etag?: string; headers: Headers }
  | { status: 'not-modified'; headers: Headers };

function refusal(request: JsonRequest, response: Response): ProviderError {
  const { provider, now } = request;
  const place = `${new URL(request.url).host} answered ${response.status}`;
  const retryAt = retryAtOf(response.headers, now);
  const { status } = response;
  if (status === 429 || (status === 403 && retryAt !== undefined)) {
    return new ProviderError({
      kind: 'rate-limited',
      message: `${provider}: ${place}, the rate limit is used up`,
      hint: `Polling goes on by itself when ${provider} allows it again; webhooks need no requests`,
      retryAt: retryAt ?? now + 60_000,
    });
  }
  if (status === 401 || status === 403) {
    return new ProviderError({
      kind: 'refused',
      message: `${provider}: ${place}`,
      hint: `Check that the credentials for ${provider} are valid and may read this scope`,
    });
  }
  if (status === 404 || status === 410) {
    return new ProviderError({
      kind: 'not-found',
      message: `${provider}: ${place}`,
      hint: 'Check the annotation of the entity, and that the credentials may see what it names',
    });
  }
  return new ProviderError({
    kind: status >= 500 ? 'unavailable' : 'unreadable',
    message: `${provider}: ${place}`,
    hint: `Polling tries again by itself; look at the state of ${provider} when it lasts`,
    retryAt,
  });
}

async function send(request: JsonRequest): Promise<Response> {
  const { provider, url, method = 'GET', body, etag, abort } = request;
  try {
    return await (request.fetch ?? fetch)(url, {
      method,
      body,
      redirect: 'follow',
      headers: {
        accept: 'application/json',
        ...request.headers,
        ...(etag ? { 'if-none-match': etag } : {}),
      },
      signal: AbortSignal.any([abort, AbortSignal.timeout(TIMEOUT_MS)]),
    });
  } catch (error) {
    abort.throwIfAborted();
    throw new ProviderError({
      kind: 'unavailable',
      message: `${provider}: ${new URL(url).host} cannot be reached (${
        toError(error).message
      })`,
      hint: 'Check the address and that the backend may reach it',
      cause: error,
    });
  }
}

/**
 * Asks a provider for JSON, once: a caller that is refused comes back at its next poll. Refusals, time-outs, bodies over
 * 20 MB and answers that are no JSON become a {@link ProviderError}.
 * @public
 */
export async function readJson(request: JsonRequest): Promise<JsonAnswer> {
  const response = await send(request);
  const { headers } = response;
  if (response.status === 304) {
    return { status: 'not-modified', headers };
  }
  if (!response.ok) {
    // Nobody waits for it: where somebody else holds a copy of the answer, it never settles.
    response.body?.cancel().catch(() => {});
    throw refusal(request, response);
  }
  const text = await readText(response, MAX_BYTES);
  try {
    if (text === undefined) {
      throw new Error(`it is larger than ${MAX_BYTES} bytes`);
    }
    const etag = headers.get('etag') ?? undefined;
    return { status: 'ok', body: JSON.parse(text), etag, headers };
  } catch (error) {
    throw new ProviderError({
      kind: 'unreadable',
      message: `${request.provider}: the answer of ${
        new URL(request.url).host
      } cannot be read: ${toError(error).message}`,
      hint: 'Check that the address points to the API and not to a sign-in page',
      cause: error,
    });
  }
}
