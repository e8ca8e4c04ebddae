import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

/** One line of the trail: who did what to what. */
export type PeopleEvent = {
  subject: 'exemption' | 'dispute' | 'attestation' | 'goal' | 'campaign';
  /** Entity, group or campaign. */
  ref: string;
  at: Instant;
  event: string;
  /** Absent: the product itself. */
  actor?: string;
  content: object;
};

const CHUNK = 200;

/** Lines are only ever added. */
export async function addPeopleEvents(
  db: Knex,
  events: readonly PeopleEvent[],
): Promise<void> {
  await inChunks(events, CHUNK, async slice => {
    await db('people_events').insert(
      slice.map(event => ({
        subject: event.subject,
        ref: event.ref,
        at: event.at,
        event: event.event,
        actor: event.actor ?? null,
        content: JSON.stringify(event.content),
      })),
    );
  });
}
