import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { nothing } from 'backstage-plugin-cd-maturity-node/provider';
import { bindings } from './bindings';
import { NORMALIZERS } from './events';
import { guessGithubEvent } from './guessEvent';
import { SILENT_EVENTS } from './silentEvents';
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
  webhook: { verify, unpack },
  normalize(delivery, options) {
    const { event } = delivery;
    const normalize = NORMALIZERS.get(event);
    return normalize
      ? normalize(delivery, options)
      : nothing(
          SILENT_EVENTS.get(event) ??
            `the event ${event} says nothing about delivery`,
        );
  },
  bindings,
  guessEvent: guessGithubEvent,
};
