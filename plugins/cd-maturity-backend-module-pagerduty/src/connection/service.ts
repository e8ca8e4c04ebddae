import { ProviderError, ScopeContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { keyMark, partsOfScope } from '../normalize/scope';
import { PagerdutyApi } from './api';

const withKeys = z
  .object({
    id: z.string(),
    integrations: z
      .array(z.object({ integration_key: z.string().nullish() }))
      .nullish(),
  })
  .catch({ id: '', integrations: [] });

/** The id of the service that a scope names. One that is known by a key is looked for in the list of all services. */
export async function serviceOf(
  api: PagerdutyApi,
  context: Pick<ScopeContext, 'scope' | 'abort' | 'now'>,
): Promise<{ serviceId: string; mark?: string }> {
  const parts = partsOfScope(context.scope);
  if (parts && 'serviceId' in parts) {
    return parts;
  }
  if (parts) {
    const pages = api.list(
      '/services',
      { 'include[]': 'integrations' },
      'services',
      context,
    );
    for await (const page of pages) {
      const found = page
        .map(service => withKeys.parse(service))
        .find(({ integrations }) =>
          integrations?.some(
            ({ integration_key: key }) => !!key && keyMark(key) === parts.mark,
          ),
        );
      if (found) {
        return { serviceId: found.id, mark: parts.mark };
      }
    }
  }
  throw new ProviderError({
    kind: 'not-found',
    message: `PagerDuty: no service belongs to ${context.scope}`,
    hint: 'Annotate the entity with pagerduty.com/service-id, the id in the address of the service page',
  });
}
