import {
  AzureDevOpsCredentialsProvider,
  DefaultAzureDevOpsCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import {
  answerAs,
  JsonPage,
  ProviderError,
  readJson,
  readPages,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

const PROVIDER = 'Azure DevOps';
export const PAGE_SIZE = 100;

type Call = Pick<ScopeContext, 'abort' | 'now'>;
type Query = Record<string, string>;

/** The REST API, version 7.1. Addresses are whole, without query. */
export interface AzureApi {
  read<T extends z.ZodType>(
    url: string,
    query: Query,
    schema: T,
    call: Call,
  ): Promise<z.output<T>>;
  /** The items of a list, page by page. */
  list<T extends z.ZodType>(
    url: string,
    query: Query,
    schema: T,
    call: Call,
  ): AsyncGenerator<Array<z.output<T>>>;
}

async function headersFor(
  credentials: AzureDevOpsCredentialsProvider,
  url: string,
): Promise<Record<string, string>> {
  // Releases have a host of their own, for which nobody configures credentials.
  const known = url.replace(
    /^https:\/\/vsrm\.dev\.azure\.com\//,
    'https://dev.azure.com/',
  );
  const found = await credentials.getCredentials({ url: known });
  if (!found) {
    throw new ProviderError({
      kind: 'refused',
      message: `${PROVIDER}: no credentials for ${new URL(known).host}`,
      hint: 'Add the host to integrations.azure, with credentials for the organisation',
    });
  }
  return found.headers;
}

const counted = z.object({ value: z.array(z.unknown()) });

/** A token in a header leads on; lists without one are counted, and end with a page that is not full. */
function following({ url, headers, body }: JsonPage): string | undefined {
  const next = new URL(url);
  const token = headers.get('x-ms-continuationtoken');
  if (token) {
    next.searchParams.set('continuationToken', token);
    return next.href;
  }
  const skip = next.searchParams.get('$skip');
  const { length } = answerAs(counted, body, PROVIDER).value;
  if (skip === null || length < PAGE_SIZE) {
    return undefined;
  }
  next.searchParams.set('$skip', `${Number(skip) + PAGE_SIZE}`);
  return next.href;
}

export function createApi(integrations: ScmIntegrations): AzureApi {
  const credentials =
    DefaultAzureDevOpsCredentialsProvider.fromIntegrations(integrations);
  const request = async (
    address: string,
    query: Query,
    { abort, now }: Call,
  ) => {
    const url = new URL(address);
    for (const [name, value] of Object.entries({
      'api-version': '7.1',
      ...query,
    })) {
      url.searchParams.set(name, value);
    }
    return {
      url: url.href,
      provider: PROVIDER,
      headers: await headersFor(credentials, address),
      abort,
      now,
    };
  };
  return {
    async read(url, query, schema, call) {
      const answer = await readJson(await request(url, query, call));
      const body = answer.status === 'ok' ? answer.body : undefined;
      return answerAs(schema, body, PROVIDER);
    },
    async *list(url, query, schema, call) {
      const first = await request(url, query, call);
      for await (const { body } of readPages(first, following)) {
        yield answerAs(z.object({ value: z.array(schema) }), body, PROVIDER)
          .value;
      }
    },
  };
}
