import { Signal, signalSchema } from 'backstage-plugin-cd-maturity-common';
import { unexplained } from 'backstage-plugin-cd-maturity-node/testUtils';
import { publishedEvents, SAID } from './__testUtils__/publishedEvents';
import { cdeventsSource } from '.';

const events = publishedEvents();

/** Kind, then what happened: state and outcome, or the event. */
const summaryOf = (signal: Signal) =>
  [
    signal.kind,
    ...['state', 'outcome', 'event'].map(name => Reflect.get(signal, name)),
  ]
    .filter(Boolean)
    .join(' ');

const describeIfPresent = events.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('conformance events of CDEvents', () => {
  it('are all there', () => {
    expect(events).toHaveLength(46);
  });

  it('give signals or a reason of their event, but for the type that a tool made up', () => {
    const payloads = events.map(({ file, event }) => ({
      file,
      event: event.context.type,
      payload: event,
    }));
    expect(unexplained(cdeventsSource, payloads)).toEqual([
      expect.stringContaining('dev.cdeventsx.mytool-resource.created'),
    ]);
  });

  it.each(events.map(event => [event.file, event] as const))(
    '%s says what it means',
    (file, { event }) => {
      const type = cdeventsSource.guessEvent!(event)!;
      expect(type).toBe(event.context.type);
      const { signals, note } = cdeventsSource.normalize(
        { event: type, payload: event, receivedAt: Date.UTC(2026, 2, 2) },
        { environments: [], incidentLabels: [] },
      );
      for (const signal of signals) {
        expect(signalSchema.parse(signal)).toEqual(signal);
      }
      expect(signals.map(summaryOf)).toEqual(SAID[file] ? [SAID[file]] : []);
      expect(signals.length > 0 || note).toBeTruthy();
    },
  );
});
