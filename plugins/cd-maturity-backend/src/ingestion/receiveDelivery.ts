import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  InputError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import {
  DeliveryHeaders,
  SignalSource,
  SourceWebhook,
} from 'backstage-plugin-cd-maturity-node';
import { NewDelivery } from '../store/deliveries';
import { Clock } from '../time/Clock';
import { newDelivery } from './newDelivery';

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
  source: Pick<SignalSource, 'id' | 'title'>;
  webhook: SourceWebhook;
  secrets: readonly string[];
  headers: DeliveryHeaders;
  body: Uint8Array;
};

export type Received = { deliveryIds: string[] };

export type ReceiveDelivery = (request: ReceivedRequest) => Promise<Received>;

/**
 * Checks who sent a webhook and keeps it as it is. Nothing is parsed here: what cannot be read later becomes a dead
 * letter, which people can look at, instead of an answer that nobody reads.
 */
export async function receiveDelivery(
  deps: {
    put(deliveries: NewDelivery[]): Promise<void>;
    clock: Clock;
    logger: LoggerService;
  },
  request: ReceivedRequest,
): Promise<Received> {
  const { source, webhook, secrets, headers, body } = request;
  if (!webhook.verify(body, headers, secrets)) {
    throw new AuthenticationError(
      `The signature does not fit any secret configured for ${source.id}`,
    );
  }
  const incoming = webhook.unpack(readText(body), headers);
  if (!incoming) {
    throw new InputError(
      `The request does not name the delivery and its event, as ${source.title} does`,
    );
  }
  const receivedAt = deps.clock.now();
  const deliveries = incoming.map(delivery =>
    newDelivery(source.id, delivery, receivedAt),
  );
  try {
    await deps.put(deliveries);
  } catch (error) {
    // The cause names addresses of ours, which are not for the sender.
    deps.logger.error('A delivery could not be kept', toError(error));
    throw new ServiceUnavailableError(
      'The delivery could not be kept, send it again',
    );
  }
  return { deliveryIds: deliveries.map(({ deliveryId }) => deliveryId) };
}
