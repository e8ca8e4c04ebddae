import { NotificationRecipients } from '@backstage/plugin-notifications-node';
import { Muters } from './mutedTopics';
import { WaitingTelling } from './readWaiting';

export type Letter = {
  recipients: NotificationRecipients;
  tellings: WaitingTelling[];
};

/** Who gets what: everybody behind the recipient all of it, and those who muted a topic the rest. */
export function lettersTo(
  muters: Muters,
  recipient: string,
  tellings: WaitingTelling[],
): Letter[] {
  const concerned = muters
    .behind(recipient)
    .filter(([, topics]) => tellings.some(({ topic }) => topics.has(topic)));
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
