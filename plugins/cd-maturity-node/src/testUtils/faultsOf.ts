import {
  Signal,
  signalKey,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import { Normalized, RawDelivery, SignalSource } from '../source';
import { DEFAULT_OPTIONS, SignalSourceSamples } from './samples';

/** Texts with these break pages or databases. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

/** Every time of a signal is called so: `at`, `createdAt`. */
const TIME_NAME = /^at$|At$/;

function timesOf(value: unknown): number[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) =>
        typeof inner === 'number' && TIME_NAME.test(name)
          ? [inner]
          : timesOf(inner),
      )
    : [];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [];
}

function faultsOfSignal(source: SignalSource, signal: Signal): string[] {
  const parsed = signalSchema.safeParse(signal);
  const says = (isFault: boolean, fault: string) => (isFault ? [fault] : []);
  return [
    ...(parsed.success
      ? []
      : parsed.error.issues.map(
          ({ path, message }) => `${path.join('.')}: ${message}`,
        )),
    ...says(signal.source !== source.id, `comes from ${signal.source}`),
    ...says(
      signal.scope !== signal.scope.toLowerCase(),
      `has the scope ${signal.scope}, which is not in lower case`,
    ),
    ...says(
      textsOf(signal).some(text => UNPRINTABLE.test(text)),
      'holds unprintable text',
    ),
    ...says(
      timesOf(signal).some(time => Number.isNaN(new Date(time).getTime())),
      'holds a time that no calendar has',
    ),
  ];
}

function faultsOfAnswer(
  source: SignalSource,
  { signals, note }: Normalized,
): string[] {
  const keys = new Set(signals.map(signalKey));
  return [
    ...signals.flatMap(signal => faultsOfSignal(source, signal)),
    ...(keys.size < signals.length ? ['says two things with one id'] : []),
    ...(signals.length === 0 && !note ? ['says nothing and not why'] : []),
  ];
}

/** What is wrong with the answer to a delivery. A payload that cannot be read may be refused, by one error only. */
export function faultsOf(
  source: SignalSource,
  delivery: RawDelivery,
  { options = DEFAULT_OPTIONS }: SignalSourceSamples,
): string[] {
  try {
    return faultsOfAnswer(source, source.normalize(delivery, options));
  } catch (error) {
    return error instanceof Error && error.name === 'InvalidPayloadError'
      ? []
      : [`throws ${error}`];
  }
}
