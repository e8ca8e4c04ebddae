import { ScopeContext, ScopeFact } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { PagerdutyApi } from './api';
import { serviceOf } from './service';

/** A rota of four weeks shows everybody who takes a turn. */
const ROTA_MS = 28 * 86_400_000;

const service = z.object({
  service: z.object({
    html_url: z.string().nullish(),
    escalation_policy: z.object({ id: z.string() }),
  }),
});

const turn = z
  .object({ user: z.object({ id: z.string(), email: z.string().nullish() }) })
  .transform(({ user }) => ({ ...user, email: user.email?.toLowerCase() }));

/** Whether people take turns for the service, and who, so that they can be compared with the owner's members. */
export async function onCallFacts(
  api: PagerdutyApi,
  context: ScopeContext,
): Promise<ScopeFact[]> {
  const { serviceId } = await serviceOf(api, context);
  const { service: found } = await api.read(
    `/services/${serviceId}`,
    {},
    service,
    context,
  );
  const people = new Map<string, string | undefined>();
  const pages = api.list(
    '/oncalls',
    {
      'escalation_policy_ids[]': found.escalation_policy.id,
      'include[]': 'users',
      since: new Date(context.now).toISOString(),
      until: new Date(context.now + ROTA_MS).toISOString(),
    },
    'oncalls',
    context,
  );
  for await (const page of pages) {
    for (const { id, email } of page.flatMap(
      item => turn.safeParse(item).data ?? [],
    )) {
      people.set(id, email);
    }
  }
  return [
    {
      id: 'oncall.owner_on_rotation',
      value: people.size > 0,
      samples: 1,
      url: found.html_url ?? undefined,
      people: [...people.values()].flatMap(email => email ?? []),
    },
  ];
}
