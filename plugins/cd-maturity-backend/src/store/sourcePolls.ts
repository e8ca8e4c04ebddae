import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { BigIntValue, toInstant, toOptionalInstant } from '../database/values';

/** How polling of a source goes. */
export type SourcePoll = {
  polledAt: Instant;
  /** Last poll in which the provider answered. */
  succeededAt?: Instant;
  /** In a row. */
  failedPolls: number;
  /** The provider wants to be left alone until then. */
  waitUntil?: Instant;
};

type SourcePollRow = {
  source: string;
  polled_at: BigIntValue;
  succeeded_at: BigIntValue | null;
  failed_polls: number;
  wait_until: BigIntValue | null;
};

export async function readSourcePolls(
  db: Knex,
): Promise<Map<string, SourcePoll>> {
  const rows: SourcePollRow[] = await db('source_polls');
  return new Map(
    rows.map(row => [
      row.source,
      {
        polledAt: toInstant(row.polled_at),
        succeededAt: toOptionalInstant(row.succeeded_at),
        failedPolls: row.failed_polls,
        waitUntil: toOptionalInstant(row.wait_until),
      },
    ]),
  );
}

export async function putSourcePoll(
  db: Knex,
  source: string,
  poll: SourcePoll,
): Promise<void> {
  await db('source_polls')
    .insert({
      source,
      polled_at: poll.polledAt,
      succeeded_at: poll.succeededAt ?? null,
      failed_polls: poll.failedPolls,
      wait_until: poll.waitUntil ?? null,
    })
    .onConflict('source')
    .merge();
}
