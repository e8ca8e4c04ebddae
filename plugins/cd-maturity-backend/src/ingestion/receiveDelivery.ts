import {
  AuthenticationError,
  InputError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  DeliveryHeaders,
  SignalSource,
} from 'backstage-plugin-cd-maturity-node';
import { NewDelivery } from '../store/deliveries';
import { Clock } from '../time/Clock';

/** The text of a body, or an error when no database could keep it. */
function readText(body: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new InputError('The body is not UTF-8 text');
  }
  if (text.includes('\0')) {
    throw new InputError('The body holds a zero byte');
  }
  return text;
}

export type ReceivedRequest = {
  source: SignalSource;
  secrets: readonly string[];
  headers: DeliveryHeaders;
  body: Uint8Array;
};

export type ReceiveDelivery = (
  request: ReceivedRequest,
) => Promise<{ deliveryId: string }>;

/**
 * Checks who sent a webhook and keeps it as it is. Nothing is parsed here: what cannot be read later becomes a dead
 * letter, which people can look at, instead of an answer that nobody reads.
 */
export async function receiveDelivery(
  deps: { put(delivery: NewDelivery): Promise<void>; clock: Clock },
  request: ReceivedRequest,
): Promise<{ deliveryId: string }> {
  const { source, secrets, headers, body } = request;
  if (!source.webhook.verify(body, headers, secrets)) {
    throw new AuthenticationError(
      `The signature does not fit any secret configured for ${source.id}`,
    );
  }
  const identity = source.webhook.identify(headers);
  if (!identity) {
    throw new InputError(
      `The headers do not name the delivery and its event, as ${source.title} does`,
    );
  }
  const payload = readText(body);
  try {
    await deps.put({
      source: source.id,
      deliveryId: identity.deliveryId,
      event: identity.event,
      payload,
      receivedAt: deps.clock.now(),
    });
  } catch (error) {
    throw new ServiceUnavailableError(
      'The delivery could not be kept, send it again',
      error,
    );
  }
  return { deliveryId: identity.deliveryId };
}
