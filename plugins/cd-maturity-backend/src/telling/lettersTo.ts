import { NotificationRecipients } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { mutersBehind } from './mutedTopics';
import { WaitingTelling } from './readWaiting';

export type Letter = {
  recipients: NotificationRecipients;
  tellings: WaitingTelling[];
};

/** Who gets what: everybody behind the recipient all of it, and those who muted a topic the rest. */
export async function lettersTo(
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
