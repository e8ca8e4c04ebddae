import { MetricContext } from './types';

/** Readings of the context that was read last: contexts are measured one after the other, each with all its metrics. */
let held: { context: MetricContext; readings: unknown[] } | undefined;

let slots = 0;

function readingsOf(context: MetricContext): unknown[] {
  if (held?.context !== context)
    held = { context, readings: new Array(slots).fill(undefined) };
  return held.readings;
}

/**
 * Makes a reading of the evidence that is worked out once per context, however many metrics and windows ask for it.
 * A context is never changed once it was measured.
 */
export function perContext<T extends object | number>(
  read: (context: MetricContext) => T,
): (context: MetricContext) => T {
  const slot = slots;
  slots += 1;
  return context => {
    const readings = readingsOf(context);
    const known = readings[slot] as T | undefined;
    if (known !== undefined) return known;
    const value = read(context);
    readings[slot] = value;
    return value;
  };
}
