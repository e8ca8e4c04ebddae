import { NotificationPayload } from '@backstage/plugin-notifications-common';
import { linkOf } from './linkOf';
import { WaitingTelling } from './readWaiting';

const LINES = 20;

/**
 * News as one notification, oldest first. Sent twice by accident, it replaces itself: it begins with the same piece of
 * news again, with which no other one begins.
 */
export function toPayload(
  tellings: readonly WaitingTelling[],
): NotificationPayload {
  const rest = tellings.length - LINES;
  const lines = tellings.slice(0, LINES).map(({ text }) => text);
  return {
    title:
      tellings.length === 1
        ? `Maturity: ${tellings[0].text}`
        : `Maturity: ${tellings.length} news`,
    description: [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join(
      '\n',
    ),
    link: linkOf(tellings),
    severity: 'normal',
    topic: 'cd-maturity',
    scope: `cd-maturity-digest-${tellings[0].id}`,
  };
}
