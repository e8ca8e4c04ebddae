import { EventParams } from '@backstage/plugin-events-node';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import {
  DeliveryHeaders,
  IncomingDelivery,
  SignalSource,
} from 'backstage-plugin-cd-maturity-node';
import { NewDelivery } from '../../store/deliveries';
import { newDelivery } from '../newDelivery';

function headersOf(params: EventParams): DeliveryHeaders {
  return Object.fromEntries(
    Object.entries(params.metadata ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

/** `github.push` names the event `push` of github. */
function eventOfTopic(topic: string, sourceId: string): string | undefined {
  const prefix = `${sourceId}.`;
  return topic.startsWith(prefix) ? topic.slice(prefix.length) : undefined;
}

/**
 * The deliveries in an event of Backstage. Its headers say what it is, as at our own door; they are gone when it came
 * from another process, and then the topic or the looks of the payload have to do, and a hash takes the place of the id.
 */
export function deliveriesOfEvent(
  source: SignalSource,
  params: EventParams,
  receivedAt: Instant,
): NewDelivery[] {
  const { topic, eventPayload } = params;
  const payload =
    typeof eventPayload === 'string'
      ? eventPayload
      : JSON.stringify(eventPayload) ?? 'null';
  const unpacked = source.webhook?.unpack(payload, headersOf(params));
  const nameless: IncomingDelivery = {
    // A delivery without event becomes a dead letter, where people find it.
    event:
      eventOfTopic(topic, source.id) ?? source.guessEvent?.(eventPayload) ?? '',
    payload,
  };
  return (unpacked ?? [nameless]).map(delivery =>
    newDelivery(source.id, delivery, receivedAt),
  );
}
