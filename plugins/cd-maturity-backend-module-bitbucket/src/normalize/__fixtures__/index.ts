import {
  Signal,
  SignalKind,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import { signalsOf } from 'backstage-plugin-cd-maturity-node/testUtils';
import { bitbucketSource } from '..';

export * from './cloud';
export * from './dataCenter';

/** What a payload gives, each signal as the contract wants it. */
export function normalize(
  event: string,
  payload: unknown,
  source = bitbucketSource,
): Signal[] {
  const signals = signalsOf(source, [
    { event, payload: JSON.stringify(payload) },
  ]);
  for (const signal of signals) {
    expect(signalSchema.parse(signal)).toEqual(signal);
  }
  return signals;
}

/** The first signal of a kind that a payload gives. */
export function signalOf<K extends SignalKind>(
  kind: K,
  event: string,
  payload: unknown,
): Extract<Signal, { kind: K }> {
  const found = normalize(event, payload).find(signal => signal.kind === kind);
  expect(found).toBeDefined();
  return found as Extract<Signal, { kind: K }>;
}
