import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import {
  cloudEventsWebhook,
  cloudEventType,
  unread,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { eventTypeOf } from './eventType';
import { SILENT_EVENTS } from './silentEvents';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { SUBJECTS } from './subjects';

const bareEvent = z.object({ context: z.object({ type: z.string() }) });

function guessCdEvent(payload: unknown): string | undefined {
  const type =
    cloudEventType(payload) ?? bareEvent.safeParse(payload).data?.context.type;
  return type !== undefined && eventTypeOf(type) ? type : undefined;
}

/**
 * CDEvents of any sender.
 *
 * @param tokenHeader - Header that carries the secret, for senders that cannot send `Authorization`.
 *
 * @public
 */
export const createCdeventsSource = (tokenHeader?: string): SignalSource => ({
  id: SOURCE_ID,
  title: 'CDEvents',
  needs: NEEDS,
  webhook: cloudEventsWebhook(tokenHeader),
  normalize(delivery, options) {
    const { subject = '', predicate = '' } = eventTypeOf(delivery.event) ?? {};
    const known = SUBJECTS.get(subject);
    return known?.predicates.has(predicate)
      ? known.normalize(delivery, options, predicate)
      : unread(delivery.event, SILENT_EVENTS.get(`${subject}.${predicate}`));
  },
  // No annotation names a source of events: the entity says it itself, in `cd-maturity/sources`.
  bindings: () => [],
  guessEvent: guessCdEvent,
});

/** @public */
export const cdeventsSource: SignalSource = createCdeventsSource();
