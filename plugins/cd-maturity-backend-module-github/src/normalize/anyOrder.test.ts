import { Signal, signalKey } from 'backstage-plugin-cd-maturity-common';
import fc from 'fast-check';
import { normalize, samples } from './__fixtures__';

/** What a store keeps: per thing the word with the highest sequence; of equal ones the greater text. */
function fold(deliveries: typeof samples): Record<string, Signal> {
  const kept: Record<string, Signal> = {};
  for (const { event, payload } of deliveries) {
    for (const signal of normalize(event, payload).signals) {
      const key = signalKey(signal);
      const known = kept[key];
      const isLater =
        !known ||
        signal.seq > known.seq ||
        (signal.seq === known.seq &&
          JSON.stringify(signal) > JSON.stringify(known));
      kept[key] = isLater ? signal : known;
    }
  }
  return kept;
}

const everyDelivery = fc
  .tuple(
    fc.shuffledSubarray(samples, { minLength: samples.length }),
    fc.array(fc.constantFrom(...samples), { maxLength: 40 }),
    fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  )
  .map(([all, again, places]) =>
    again.reduce(
      (list, delivery, index) =>
        list.toSpliced(places[index] % (list.length + 1), 0, delivery),
      all,
    ),
  );

describe('deliveries in any order and any number', () => {
  it('edge cases 11 and 12: leave the same table', () => {
    const expected = fold(samples);
    fc.assert(
      fc.property(everyDelivery, deliveries => {
        expect(fold(deliveries)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('leave the last word about each thing', () => {
    const kept = Object.values(fold(samples));
    const states = (kind: Signal['kind']) =>
      kept.flatMap(signal =>
        signal.kind === kind && 'state' in signal ? signal.state : [],
      );
    expect(states('ci_run')).toEqual(['done', 'done', 'done']);
    expect(states('ci_stage')).toEqual(['done', 'done']);
    expect(states('deployment')).toEqual(['done']);
    expect(states('change')).toEqual(['merged']);
    expect(states('incident')).toEqual(['resolved']);
  });
});
