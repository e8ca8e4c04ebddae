import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationPayload } from '@backstage/plugin-notifications-common';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import { WaitingTelling } from './readWaiting';

const LINES = 20;

/** The page of the one entity that all is about, else the page of the organisation. */
function linkOf(tellings: readonly WaitingTelling[]): string {
  const refs = new Set(tellings.map(({ entityRef }) => entityRef));
  const [only] = refs;
  if (refs.size !== 1 || !only) {
    return '/cd-maturity';
  }
  const { namespace, kind, name } = parseEntityRef(only);
  return `/catalog/${namespace}/${kind}/${name}/maturity`;
}

/** News as one notification. Sent twice by accident, it replaces itself. */
export function toPayload(
  tellings: readonly WaitingTelling[],
  now: Instant,
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
    scope: `cd-maturity-digest-${new Date(now).toISOString().slice(0, 10)}`,
  };
}
