import {
  Signal,
  SignalKind,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import { gitlabSource } from '../gitlabSource';

export const OPTIONS: NormalizeOptions = {
  environments: [],
  incidentLabels: ['incident', 'outage'],
};

export const RECEIVED_AT = Date.UTC(2026, 2, 2, 12);

/** Milliseconds of a clock time of the day on which the fixtures happen. */
export const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

export const normalize = (
  event: string,
  payload: unknown,
  options: Partial<NormalizeOptions> = {},
) =>
  gitlabSource.normalize(
    // Through JSON, as it comes from outside.
    {
      event,
      payload: JSON.parse(JSON.stringify(payload)),
      receivedAt: RECEIVED_AT,
    },
    { ...OPTIONS, ...options },
  );

/** The signals of one kind that a payload gives; all that it gives must keep the contract. */
export function signalsOf<K extends SignalKind>(
  kind: K,
  event: string,
  payload: unknown,
  options: Partial<NormalizeOptions> = {},
): Array<Extract<Signal, { kind: K }>> {
  const { signals } = normalize(event, payload, options);
  for (const signal of signals) {
    expect(signalSchema.parse(signal)).toEqual(signal);
  }
  return signals.filter(
    (signal): signal is Extract<Signal, { kind: K }> => signal.kind === kind,
  );
}

/** The one signal of a kind that a payload gives. */
export function signalOf<K extends SignalKind>(
  kind: K,
  event: string,
  payload: unknown,
  options: Partial<NormalizeOptions> = {},
): Extract<Signal, { kind: K }> {
  const signals = signalsOf(kind, event, payload, options);
  expect(signals).toHaveLength(1);
  return signals[0];
}
