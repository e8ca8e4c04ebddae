import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { unread } from 'backstage-plugin-cd-maturity-node/provider';
import { bindings } from './bindings';
import { NORMALIZERS } from './events';
import { guessGithubEvent } from './guessEvent';
import { SILENT_EVENTS } from './silentEvents';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { unpack } from './unpack';
import { verify } from './verify';

/**
 * GitHub and GitHub Enterprise as a source of delivery signals.
 * @public
 */
export const githubSource: SignalSource = {
  id: SOURCE_ID,
  title: 'GitHub',
  needs: NEEDS,
  webhook: { verify, unpack },
  normalize(delivery, options) {
    const { event } = delivery;
    const normalize = NORMALIZERS.get(event);
    return normalize
      ? normalize(delivery, options)
      : unread(event, SILENT_EVENTS.get(event));
  },
  bindings,
  guessEvent: guessGithubEvent,
};
