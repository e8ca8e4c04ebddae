import { CloudEvent, HTTP } from 'cloudevents';
import type { DeliveryHeaders } from '../../source';
import { cloudEventSchema, ReceivedCloudEvent } from './cloudEvent';

const STRUCTURED = 'application/cloudevents+json';
const BATCH = 'application/cloudevents-batch+json';
/** A sender that has more to tell sends another batch. */
const LARGEST_BATCH = 1000;

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** The attributes in headers, which carry them percent-encoded. */
function binaryHeaders(headers: DeliveryHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const text =
        value !== undefined && name.startsWith('ce-')
          ? decoded(value)
          : undefined;
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** The library invents an id and a time where there are none; those that were not sent are left out again. */
function asReceived(
  event: CloudEvent<unknown>,
  sent: { id: unknown; time: unknown },
): ReceivedCloudEvent | undefined {
  const { time, id, data_base64: _, ...others } = event;
  return cloudEventSchema.safeParse({
    ...others,
    ...(sent.id ? { id } : {}),
    ...(sent.time ? { time } : {}),
  }).data;
}

function structured(value: unknown): ReceivedCloudEvent | undefined {
  const event = cloudEventSchema.safeParse(value).data;
  return event
    ? asReceived(
        HTTP.toEvent({
          headers: { 'content-type': STRUCTURED },
          body: JSON.stringify(event),
        }) as CloudEvent<unknown>,
        { id: event.id, time: event.time },
      )
    : undefined;
}

function binary(
  body: string,
  headers: DeliveryHeaders,
): ReceivedCloudEvent | undefined {
  const attributes = binaryHeaders(headers);
  return asReceived(
    HTTP.toEvent({
      headers: { ...attributes, 'content-type': 'application/json' },
      body: JSON.parse(body),
    }) as CloudEvent<unknown>,
    { id: attributes['ce-id'], time: attributes['ce-time'] },
  );
}

function batch(value: unknown): Array<ReceivedCloudEvent | undefined> {
  return Array.isArray(value) && value.length <= LARGEST_BATCH
    ? value.map(structured)
    : [];
}

/**
 * The CloudEvents in one HTTP request, in binary, structured or batch mode (CloudEvents HTTP protocol binding 1.0.2).
 * Undefined when there are none, or when one of them is none: then the sender hears of it and nothing is half kept.
 *
 * @public
 */
export function readCloudEvents(
  body: string,
  headers: DeliveryHeaders,
): ReceivedCloudEvent[] | undefined {
  const mediaType = (headers['content-type'] ?? '')
    .split(';')[0]
    .trim()
    .toLowerCase();
  try {
    let events: Array<ReceivedCloudEvent | undefined>;
    if (mediaType === BATCH) {
      events = batch(JSON.parse(body));
    } else if (mediaType === STRUCTURED) {
      events = [structured(JSON.parse(body))];
    } else {
      events = headers['ce-id'] ? [binary(body, headers)] : [];
    }
    const known = events.flatMap(event => event ?? []);
    return known.length > 0 && known.length === events.length
      ? known
      : undefined;
  } catch {
    return undefined;
  }
}
