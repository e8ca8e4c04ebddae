import { PollContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { AzureApi, PAGE_SIZE } from './api';
import { FoundRepository, Target } from './target';

const push = z.looseObject({
  pushId: z.number(),
  refUpdates: z.array(z.looseObject({ name: z.string() })).nullish(),
});

/** Keeps pushes in the shape of their webhooks; those to the default branch with commits, which cost a request each. */
export async function pollPushes(
  api: AzureApi,
  { base }: Target,
  repository: FoundRepository,
  context: PollContext,
): Promise<void> {
  const url = `${base}/_apis/git/repositories/${repository.id}/pushes`;
  const query = {
    'searchCriteria.fromDate': new Date(context.since).toISOString(),
    'searchCriteria.includeRefUpdates': 'true',
    $top: `${PAGE_SIZE}`,
    $skip: '0',
  };
  for await (const page of api.list(url, query, push, context)) {
    const deliveries = [];
    for (const one of page) {
      const isDefault = one.refUpdates?.some(
        ({ name }) => name === repository.defaultBranch,
      );
      const whole = isDefault
        ? await api.read(
            `${url}/${one.pushId}`,
            { includeCommits: '100', includeRefUpdates: 'true' },
            z.looseObject({}),
            context,
          )
        : {};
      deliveries.push({
        event: 'git.push',
        payload: JSON.stringify({ resource: { ...one, ...whole, repository } }),
      });
    }
    await context.keep({ deliveries });
  }
}
