import { Instant, TellingTopic } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

const CHUNK = 100;

/** Something that the people behind a group, or a user, should hear of. */
export type Telling = {
  topic: TellingTopic;
  /** Ref of the group or user. */
  recipient: string;
  /** The same key is told to a recipient once: say in it what and when, `goal-due component:default/shop 2026-06-01`. */
  key: string;
  entityRef?: string;
  /** The practice of that entity, where it is about one. */
  practice?: { model: string; id: string };
  /** One line of plain text. */
  text: string;
  at: Instant;
};

/** Keeps news for the next digest. Call it in the transaction that causes them. */
export async function tell(
  db: Knex,
  tellings: readonly Telling[],
): Promise<void> {
  await inChunks(tellings, CHUNK, async slice => {
    await db('tellings')
      .insert(
        slice.map(telling => ({
          topic: telling.topic,
          recipient: telling.recipient,
          key: telling.key.slice(0, 700),
          entity_ref: telling.entityRef ?? null,
          model: telling.practice?.model ?? null,
          practice_id: telling.practice?.id ?? null,
          text: telling.text,
          at: telling.at,
        })),
      )
      .onConflict(['recipient', 'key'])
      .ignore();
  });
}
