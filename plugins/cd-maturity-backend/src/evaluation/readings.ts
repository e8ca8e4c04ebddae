import {
  Instant,
  MetricReading,
  SignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { PushedFact } from '../store/facts';
import { StoredReadings } from '../store/readings';
import { BoundRole } from './roles';

/** A value kept from a silent source is used until it is two of the shortest windows old. */
const STALE_UNTIL_MS = 60 * 24 * 3_600_000;

export function hasValue(reading: MetricReading): boolean {
  return 'windows' in reading
    ? Object.values(reading.windows).some(
        measurement => measurement?.value !== undefined,
      )
    : reading.value !== undefined;
}

/** Whether all bound sources that could deliver the metric have fallen silent. */
function isSilenced(
  metricId: string,
  dictionary: SignalDictionary,
  roles: readonly BoundRole[],
  isAlive: (source: string) => boolean,
): boolean {
  const from = dictionary.signals[metricId]?.from ?? [];
  const bound = roles.filter(({ role }) => from.includes(role));
  return bound.length > 0 && !bound.some(({ source }) => isAlive(source));
}

/** What was said last, if it has a value and is not too old. */
function lastWord(
  stored: StoredReadings,
  id: string,
  asOf: Instant,
): StoredReadings['kept'][string] | undefined {
  const reading = stored.measured[id];
  const last = reading ? { asOf: stored.asOf, reading } : stored.kept[id];
  return last && hasValue(last.reading) && last.asOf >= asOf - STALE_UNTIL_MS
    ? { asOf: last.asOf, reading: { ...last.reading, stale: true } }
    : undefined;
}

/**
 * What was measured now, except where every source is silent: there the last measurement stays, marked as stale, until
 * it is too old to say anything. An outage changes no figure by itself.
 */
export function keepWhileSilent(
  measured: Record<string, MetricReading>,
  options: {
    stored: StoredReadings;
    dictionary: SignalDictionary;
    roles: readonly BoundRole[];
    isAlive: (source: string) => boolean;
    asOf: Instant;
  },
): StoredReadings {
  const { stored, dictionary, roles, isAlive, asOf } = options;
  const readings: StoredReadings = { asOf, measured, kept: {} };
  // Mostly all are heard, and nothing has to be looked at.
  if (roles.every(({ source }) => isAlive(source))) {
    return readings;
  }
  readings.measured = {};
  for (const [id, reading] of Object.entries(measured)) {
    if (!isSilenced(id, dictionary, roles, isAlive)) {
      readings.measured[id] = reading;
      continue;
    }
    const last = lastWord(stored, id, asOf);
    if (last) {
      readings.kept[id] = last;
    }
  }
  return readings;
}

/** Pushed numbers, as readings. A pushed number is what somebody else measured: it counts as enough. */
export function pushedReadings(
  pushed: readonly PushedFact[],
  dictionary: SignalDictionary,
  samplesNeeded: (metricId: string) => number,
): Record<string, MetricReading> {
  return Object.fromEntries(
    pushed
      .filter(fact => dictionary.signals[fact.id]?.type !== 'boolean')
      .map(fact => [
        fact.id,
        {
          value: fact.value,
          samples: fact.samples ?? samplesNeeded(fact.id),
          newest: fact.observedAt,
        },
      ]),
  );
}

/** Pushed statements that are true or false. */
export function pushedFacts(
  pushed: readonly PushedFact[],
  dictionary: SignalDictionary,
): Record<string, boolean> {
  return Object.fromEntries(
    pushed
      .filter(fact => dictionary.signals[fact.id]?.type === 'boolean')
      .map(fact => [fact.id, fact.value === 1]),
  );
}
