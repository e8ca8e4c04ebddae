import { MetricContext } from './types';

const known = new WeakMap<MetricContext, Map<unknown, unknown>>();

/**
 * Makes a reading of the evidence that is worked out once per context, however many metrics and windows ask for it.
 * A context is never changed once it was measured.
 */
export function perContext<T>(
  read: (context: MetricContext) => T,
): (context: MetricContext) => T {
  return context => {
    let readings = known.get(context);
    if (!readings) {
      readings = new Map();
      known.set(context, readings);
    }
    if (!readings.has(read)) readings.set(read, read(context));
    return readings.get(read) as T;
  };
}
