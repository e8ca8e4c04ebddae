import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  NotificationRecipients,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { mutersBehind } from './mutedTopics';
import {
  noteSent,
  readRecipients,
  readWaiting,
  WaitingTelling,
} from './readWaiting';
import { toPayload } from './toPayload';

const DAY_MS = 24 * 3_600_000;

type Letter = {
  recipients: NotificationRecipients;
  tellings: WaitingTelling[];
};

/** Who gets what: everybody behind the recipient all of it, and those who muted a topic the rest. */
async function lettersTo(
  db: Knex,
  recipient: string,
  tellings: WaitingTelling[],
): Promise<Letter[]> {
  const muters = await mutersBehind(db, recipient);
  const concerned = [...muters].filter(([, topics]) =>
    tellings.some(({ topic }) => topics.has(topic)),
  );
  const own = concerned.map(([user, topics]) => ({
    recipients: { type: 'entity' as const, entityRef: user },
    tellings: tellings.filter(({ topic }) => !topics.has(topic)),
  }));
  const excluded = concerned.map(([user]) => user);
  const letters: Letter[] = excluded.includes(recipient)
    ? own
    : [
        {
          recipients: {
            type: 'entity',
            entityRef: recipient,
            ...(excluded.length > 0 ? { excludeEntityRef: excluded } : {}),
          },
          tellings,
        },
        ...own,
      ];
  return letters.filter(letter => letter.tellings.length > 0);
}

/**
 * Sends what waits, all of a recipient in one notification and at most one a day. What cannot be sent waits for the next
 * time; without the notifications backend that is for ever, and does no harm.
 */
export async function sendDigests(
  deps: { db: Knex; notifications: NotificationService; logger: LoggerService },
  now: Instant,
): Promise<void> {
  const { db, notifications, logger } = deps;
  for (const recipient of await readRecipients(db, now - DAY_MS)) {
    const tellings = await readWaiting(db, recipient);
    try {
      for (const letter of await lettersTo(db, recipient, tellings)) {
        await notifications.send({
          recipients: letter.recipients,
          payload: toPayload(letter.tellings, now),
        });
      }
    } catch (error) {
      logger.warn('A digest could not be sent', toError(error));
      return;
    }
    await noteSent(
      db,
      recipient,
      tellings.map(({ id }) => id),
      now,
    );
  }
}
