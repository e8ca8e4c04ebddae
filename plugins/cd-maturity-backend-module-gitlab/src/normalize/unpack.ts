import type {
  DeliveryHeaders,
  IncomingDelivery,
} from 'backstage-plugin-cd-maturity-node';
import { parsedObject } from 'backstage-plugin-cd-maturity-node/provider';
import { guessGitlabEvent } from './guessEvent';
import { PROJECT_EVENTS } from './projectEvents';

const DELIVERY = /^[\w-]{1,200}$/;

/** Names in `X-Gitlab-Event` that differ from what the payload calls the kind of object. */
const EVENTS: Record<string, string> = {
  'confidential issue hook': 'issue',
  'confidential note hook': 'note',
  'job hook': 'build',
};

/** Hooks of a server, and of a group about what it holds, say in the payload only what they tell of. */
const SAID_INSIDE = ['system hook', 'project hook', 'subgroup hook'];

/** Hooks about the place of a project name no address: the header with that of the server goes along. */
function toldInside(body: string, instance: string | undefined) {
  const said = parsedObject(body);
  const event = guessGitlabEvent(said);
  return {
    event,
    payload:
      event !== undefined && PROJECT_EVENTS.has(event) && instance
        ? JSON.stringify({ ...said, instance })
        : body,
  };
}

/** `Merge Request Hook` is `merge_request`. */
function toldOf(
  body: string,
  headers: DeliveryHeaders,
): Partial<IncomingDelivery> {
  const name = (headers['x-gitlab-event'] ?? '').trim().toLowerCase();
  if (SAID_INSIDE.includes(name)) {
    return toldInside(body, headers['x-gitlab-instance']);
  }
  const [, words] = /^([a-z][a-z ]{0,99}) hook$/.exec(name) ?? [];
  return { event: EVENTS[name] ?? words?.replaceAll(' ', '_'), payload: body };
}

/**
 * The id of a delivery stays the same when GitLab tries it again. `X-Gitlab-Event-UUID` is none: hooks that one another
 * set off share it, and so do the hooks of a group and its project.
 */
export function unpack(
  body: string,
  headers: DeliveryHeaders,
): IncomingDelivery[] | undefined {
  const { event, payload = body } = toldOf(body, headers);
  const id = headers['webhook-id'] ?? headers['idempotency-key'] ?? '';
  return event === undefined
    ? undefined
    : [{ ...(DELIVERY.test(id) ? { deliveryId: id } : {}), event, payload }];
}
