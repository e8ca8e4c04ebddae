import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { unread } from 'backstage-plugin-cd-maturity-node/provider';
import { bindings } from './bindings';
import { NORMALIZERS } from './events';
import { guessGitlabEvent } from './guessEvent';
import { SILENT_EVENTS } from './silentEvents';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { unpack } from './unpack';
import { verify } from './verify';

/**
 * GitLab.com and GitLab servers as a source of delivery signals.
 * @public
 */
export const gitlabSource: SignalSource = {
  id: SOURCE_ID,
  title: 'GitLab',
  needs: NEEDS,
  webhook: { verify, unpack },
  normalize(delivery, options) {
    const normalize = NORMALIZERS.get(delivery.event);
    return normalize
      ? normalize(delivery, options)
      : unread(delivery.event, SILENT_EVENTS.get(delivery.event));
  },
  bindings,
  guessEvent: guessGitlabEvent,
};
