import type {
  DeliveryHeaders,
  IncomingDelivery,
} from 'backstage-plugin-cd-maturity-node';
import { guessGitlabEvent } from './guessEvent';

const DELIVERY = /^[\w-]{1,200}$/;

/** Names in `X-Gitlab-Event` that differ from what the payload calls the kind of object. */
const EVENTS: Record<string, string> = {
  'confidential issue hook': 'issue',
  'confidential note hook': 'note',
  'job hook': 'build',
};

/** System hooks of a server say in the payload only what they tell of. */
const SYSTEM = 'system hook';

/** `Merge Request Hook` is `merge_request`. */
function eventOf(header: string, body: string): string | undefined {
  const name = header.trim().toLowerCase();
  if (name === SYSTEM) {
    try {
      return guessGitlabEvent(JSON.parse(body));
    } catch {
      return undefined;
    }
  }
  const [, words] = /^([a-z][a-z ]{0,99}) hook$/.exec(name) ?? [];
  return EVENTS[name] ?? words?.replaceAll(' ', '_');
}

/**
 * The id of a delivery stays the same when GitLab tries it again. `X-Gitlab-Event-UUID` is none: hooks that one another
 * set off share it, and so do the hooks of a group and its project.
 */
export function unpack(
  body: string,
  headers: DeliveryHeaders,
): IncomingDelivery[] | undefined {
  const event = eventOf(headers['x-gitlab-event'] ?? '', body);
  const id = headers['webhook-id'] ?? headers['idempotency-key'] ?? '';
  return event === undefined
    ? undefined
    : [
        {
          ...(DELIVERY.test(id) ? { deliveryId: id } : {}),
          event,
          payload: body,
        },
      ];
}
