import { IncomingDelivery } from 'backstage-plugin-cd-maturity-node';
import { PolledRepository } from './repository';

/** What the API answers in the shape of the webhook about the same thing, so that both are read alike. */
export const asDelivery = (
  event: string,
  { id, full_name, html_url, default_branch }: PolledRepository,
  content: object,
): IncomingDelivery => ({
  event,
  payload: JSON.stringify({
    ...content,
    repository: { id, full_name, html_url, default_branch },
    ...('repository' in content ? { repository: content.repository } : {}),
  }),
});
