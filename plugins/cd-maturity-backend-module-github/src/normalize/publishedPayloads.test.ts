import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import {
  tableOf,
  unexplained,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import {
  PUBLISHED,
  publishedPayloads,
} from './__testUtils__/publishedPayloads';
import { githubSource } from '.';
import { OPTIONS, RECEIVED_AT } from './__fixtures__';

const payloads = publishedPayloads();
const options = { ...OPTIONS, incidentLabels: ['bug'] };

const normalized = ({ event, payload }: { event: string; payload: unknown }) =>
  githubSource.normalize({ event, payload, receivedAt: RECEIVED_AT }, options);

const describeIfPresent = payloads.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('published payloads of GitHub', () => {
  it.each(payloads.map(payload => [payload.file, payload] as const))(
    '%s passes',
    (_, payload) => {
      const { signals, note } = normalized(payload);
      expect(signals.length > 0 || note).toBeTruthy();
      for (const signal of signals) {
        expect(signalSchema.parse(signal)).toEqual(signal);
      }
    },
  );

  it('give signals, or nothing with a reason of their event', () => {
    expect(unexplained(githubSource, payloads)).toEqual([]);
  });

  it('give these signals, by event', () => {
    const table = tableOf(payloads, normalized);
    if (process.env.PRINT_PAYLOAD_TABLE) {
      process.stdout.write(`${table.join('\n')}\n`);
    }
    expect(table).toEqual(PUBLISHED);
  });
});
