import { RawDelivery, SignalSource } from '../source';
import { faultsOf } from './faultsOf';
import { PublishedPayload } from './publishedData';
import { DEFAULT_OPTIONS, RECEIVED_AT } from './samples';

/** No provider has it, so the answer to it is the one for events that a source has never heard of. */
const UNHEARD_OF = 'no_such_event';

function isUnheardOf(source: SignalSource, delivery: RawDelivery, note = '') {
  const { note: general = '' } = source.normalize(
    { ...delivery, event: UNHEARD_OF },
    DEFAULT_OPTIONS,
  );
  return note === general.replace(UNHEARD_OF, delivery.event);
}

function faultOf(
  source: SignalSource,
  delivery: RawDelivery,
): string | undefined {
  const [fault] = faultsOf(source, delivery, {
    deliveries: [],
    entities: [],
  });
  if (fault) {
    return fault;
  }
  try {
    const { signals, note } = source.normalize(delivery, DEFAULT_OPTIONS);
    return signals.length === 0 && isUnheardOf(source, delivery, note)
      ? note
      : undefined;
  } catch (error) {
    return `refused: ${error}`;
  }
}

/**
 * Payloads that a source refuses, misreads, or answers as it does events that it has never heard of, and which of that
 * it is: `push.json: refused: …`. All others give signals, or nothing with a reason that is particular to their event.
 * @public
 */
export const unexplained = (
  source: SignalSource,
  payloads: readonly PublishedPayload[],
): string[] =>
  payloads.flatMap(({ file, event, payload }) => {
    const delivery = { event, payload, receivedAt: RECEIVED_AT };
    const fault = faultOf(source, delivery);
    return fault === undefined ? [] : [`${file}: ${fault}`];
  });
