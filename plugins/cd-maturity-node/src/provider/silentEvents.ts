import type { Normalized } from '../source';
import { nothing } from './normalizer';

/**
 * Events that a provider documents and that tell nothing of delivery: why, by event.
 * @public
 */
export type SilentEvents = ReadonlyMap<string, string>;

/**
 * @param eventsByReason - A reason, and the events that it holds for.
 * @public
 */
export const silentEvents = (
  eventsByReason: Record<string, readonly string[]>,
): SilentEvents =>
  new Map(
    Object.entries(eventsByReason).flatMap(([reason, events]) =>
      events.map((event): [string, string] => [event, reason]),
    ),
  );

/**
 * The answer to an event that nobody reads: its own reason where it is known, else that it is not.
 * @public
 */
export const unread = (event: string, reason?: string): Normalized =>
  nothing(reason ?? `the event ${event} says nothing about delivery`);
