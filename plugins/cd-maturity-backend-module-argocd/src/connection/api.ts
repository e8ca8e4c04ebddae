import {
  answerAs,
  JsonRequest,
  ProviderError,
  readJson,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { ApplicationQuery, queryOf } from '../normalize/scope';
import { Instance } from './instances';

export const PROVIDER = 'Argo CD';

type Call = Pick<ScopeContext, 'abort' | 'now'>;

const list = z.object({ items: z.array(z.unknown()).nullish() });

export async function readFrom<T extends z.ZodType>(
  instance: Instance,
  path: string,
  query: Record<string, string | undefined>,
  schema: T,
  call: Call,
): Promise<z.output<T>> {
  const url = new URL(`${instance.url}/api/v1/${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value) {
      url.searchParams.set(name, value);
    }
  }
  const request: JsonRequest = {
    url: url.href,
    provider: PROVIDER,
    headers: { authorization: `Bearer ${instance.token}` },
    abort: call.abort,
    now: call.now,
  };
  const answer = await readJson(request);
  return answerAs(
    schema,
    answer.status === 'ok' ? answer.body : undefined,
    PROVIDER,
  );
}

/** The applications that a query fits on one server; the list has no pages. */
async function listOn(
  instance: Instance,
  query: ApplicationQuery,
  call: Call,
): Promise<unknown[]> {
  const { items } = await readFrom(
    instance,
    'applications',
    {
      name: query.name,
      selector: query.selector,
      appNamespace: query.namespace,
      projects: query.project,
    },
    list,
    call,
  );
  return items ?? [];
}

/** The applications of a scope, server by server. */
export async function* applicationsOf(
  instances: readonly Instance[],
  context: Pick<ScopeContext, 'scope' | 'abort' | 'now'>,
): AsyncGenerator<{ instance: Instance; items: unknown[] }, void, void> {
  const query = queryOf(context.scope);
  const asked = instances.filter(
    ({ name }) => !query?.instance || name.toLowerCase() === query.instance,
  );
  if (!query || asked.length === 0) {
    throw new ProviderError({
      kind: 'not-found',
      message: `${PROVIDER}: no server is configured for ${context.scope}`,
      hint: 'Compare argocd/instance-name with cdMaturity.sources.argocd.instances',
    });
  }
  for (const instance of asked) {
    yield { instance, items: await listOn(instance, query, context) };
  }
}
