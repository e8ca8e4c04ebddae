import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { unread } from 'backstage-plugin-cd-maturity-node/provider';
import { bindingsOf } from './bindings';
import { NORMALIZERS } from './events';
import { guessAzureDevopsEvent } from './guessEvent';
import { SILENT_EVENTS } from './silentEvents';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { unpack } from './unpack';
import { verify } from './verify';

/**
 * Azure DevOps Services and Server as a source of delivery signals.
 *
 * @param options - `organization`: host and organisation of annotations that name a project only, `dev.azure.com/acme`.
 *
 * @public
 */
export function createAzureDevopsSource(
  options: { organization?: string } = {},
): SignalSource {
  return {
    id: SOURCE_ID,
    title: 'Azure DevOps',
    needs: NEEDS,
    webhook: { verify, unpack },
    normalize(delivery, choices) {
      const normalize = NORMALIZERS.get(delivery.event);
      return normalize
        ? normalize(delivery, choices)
        : unread(delivery.event, SILENT_EVENTS.get(delivery.event));
    },
    bindings: bindingsOf(options.organization),
    guessEvent: guessAzureDevopsEvent,
  };
}
