import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { unread } from 'backstage-plugin-cd-maturity-node/provider';
import { bindings } from './bindings';
import { normalizersOf } from './events';
import { guessBitbucketEvent } from './guessEvent';
import { SILENT_EVENTS } from './silentEvents';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { unpack } from './unpack';
import { verify } from './verify';

/**
 * Bitbucket Cloud and Data Center as a source of delivery signals.
 *
 * @param options - `dataCenterHost`: the one server whose webhooks come, for versions that do not say which server they are.
 *
 * @public
 */
export function createBitbucketSource(
  options: { dataCenterHost?: string } = {},
): SignalSource {
  const normalizers = normalizersOf(options.dataCenterHost);
  return {
    id: SOURCE_ID,
    title: 'Bitbucket',
    needs: NEEDS,
    webhook: { verify, unpack },
    normalize(delivery, choices) {
      const normalize = normalizers.get(delivery.event);
      return normalize
        ? normalize(delivery, choices)
        : unread(delivery.event, SILENT_EVENTS.get(delivery.event));
    },
    bindings,
    guessEvent: guessBitbucketEvent,
  };
}
