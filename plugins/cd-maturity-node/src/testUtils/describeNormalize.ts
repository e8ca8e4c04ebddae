import { signalKey } from 'backstage-plugin-cd-maturity-common';
import { RawDelivery, SignalSource } from '../source';
import { faultsOf } from './faultsOf';
import {
  DEEP_LIST,
  DEEP_OBJECT,
  HOSTILE_VALUES,
  pathsOf,
  withValueAt,
} from './hostile';
import { frozen, withoutClock } from './pure';
import { DEFAULT_OPTIONS, RECEIVED_AT, SignalSourceSamples } from './samples';
import { TestFramework } from './TestFramework';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const delivery = (
  event: string,
  payload: unknown,
  receivedAt = RECEIVED_AT,
): RawDelivery => ({ event, payload, receivedAt });

function describeGoodPayloads(
  tests: TestFramework,
  source: SignalSource,
  samples: SignalSourceSamples,
) {
  const { it, expect } = tests;
  const options = samples.options ?? DEFAULT_OPTIONS;
  const events = new Set(samples.deliveries.map(({ event }) => event));

  it.each([...events])('%s: keeps the contract of signals', event => {
    const own = samples.deliveries.filter(sample => sample.event === event);
    for (const { payload } of own) {
      expect(faultsOf(source, delivery(event, payload), samples)).toEqual([]);
      expect(() =>
        source.normalize(delivery(event, payload), options),
      ).not.toThrow();
    }
  });

  it('says the same about the same payload, without clock or dice', () => {
    for (const { event, payload } of samples.deliveries) {
      const once = source.normalize(delivery(event, copy(payload)), options);
      const twice = withoutClock(() =>
        source.normalize(frozen(delivery(event, copy(payload))), options),
      );
      expect(twice).toEqual(once);
    }
  });

  it('keeps identities when a payload is delivered again later', () => {
    for (const { event, payload } of samples.deliveries) {
      const [first, later] = [RECEIVED_AT, RECEIVED_AT + 86_400_000].map(time =>
        source
          .normalize(delivery(event, payload, time), options)
          .signals.map(signalKey),
      );
      expect(later).toEqual(first);
    }
  });
}

function describeBadPayloads(
  tests: TestFramework,
  source: SignalSource,
  samples: SignalSourceSamples,
) {
  const { it, expect } = tests;
  const faultsAt = (
    sample: { event: string; payload: unknown },
    value: unknown,
  ) =>
    pathsOf(sample.payload).flatMap(path =>
      faultsOf(
        source,
        delivery(sample.event, withValueAt(sample.payload, path, value)),
        samples,
      ).map(fault => `${sample.event} ${path.join('.')} ${fault}`),
    );

  it.each([[null], [undefined], ['text'], [42], [true], [[]], [{}]])(
    'refuses the payload %j or says nothing',
    payload => {
      for (const { event } of samples.deliveries) {
        expect(faultsOf(source, delivery(event, payload), samples)).toEqual([]);
      }
    },
  );

  it('stands every field missing', () => {
    const faults = samples.deliveries.flatMap(sample =>
      faultsAt(sample, undefined),
    );
    expect(faults).toEqual([]);
  });

  it.each(HOSTILE_VALUES)('stands %s in every field', (_, value) => {
    const faults = samples.deliveries.flatMap(sample =>
      faultsAt(sample, value),
    );
    expect(faults).toEqual([]);
  });

  it('stands JSON nested very deeply', () => {
    for (const { event, payload } of samples.deliveries) {
      for (const deep of [DEEP_LIST, DEEP_OBJECT]) {
        expect(faultsOf(source, delivery(event, deep), samples)).toEqual([]);
        for (const key of Object.keys(payload as object)) {
          const nested = withValueAt(payload, [key], deep);
          expect(faultsOf(source, delivery(event, nested), samples)).toEqual(
            [],
          );
        }
      }
    }
  });

  it.each(['no_such_event', '__proto__', 'constructor', ''])(
    'says nothing about the event %j, and why',
    event => {
      const payload = samples.deliveries[0]?.payload;
      const options = samples.options ?? DEFAULT_OPTIONS;
      expect(source.normalize(delivery(event, payload), options)).toEqual({
        signals: [],
        note: expect.stringMatching(/./),
      });
    },
  );
}

/** What a source makes of payloads, good and bad. */
export function describeNormalize(
  tests: TestFramework,
  source: SignalSource,
  samples: SignalSourceSamples,
): void {
  tests.describe('normalize', () => {
    describeGoodPayloads(tests, source, samples);
    describeBadPayloads(tests, source, samples);
  });
}
