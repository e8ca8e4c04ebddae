import {
  Signal,
  SignalKind,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import { githubSource } from '../githubSource';

export const OPTIONS: NormalizeOptions = {
  environments: [],
  incidentLabels: ['incident', 'outage', 'production-incident'],
};

export const RECEIVED_AT = Date.UTC(2026, 2, 2, 12);

/** Milliseconds of a clock time of the day on which the fixtures happen. */
export const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

export const normalize = (
  event: string,
  payload: unknown,
  options: Partial<NormalizeOptions> = {},
) =>
  githubSource.normalize(
    // Through JSON, as it comes from outside.
    {
      event,
      payload: JSON.parse(JSON.stringify(payload)),
      receivedAt: RECEIVED_AT,
    },
    { ...OPTIONS, ...options },
  );

/** The one signal that a payload gives, which must keep the contract. */
export function signalOf<K extends SignalKind>(
  kind: K,
  event: string,
  payload: unknown,
  options: Partial<NormalizeOptions> = {},
): Extract<Signal, { kind: K }> {
  const { signals } = normalize(event, payload, options);
  expect(signals).toHaveLength(1);
  expect(signalSchema.parse(signals[0])).toEqual(signals[0]);
  expect(signals[0].kind).toBe(kind);
  return signals[0] as Extract<Signal, { kind: K }>;
}
