import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { nothing } from 'backstage-plugin-cd-maturity-node/provider';
import { bindings } from './bindings';
import { guessPagerdutyEvent } from './guessEvent';
import { normalizeIncidentEvent } from './incidentEvent';
import { normalizePolledIncident, POLLED_INCIDENT } from './polledIncident';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { unpack } from './unpack';
import { verify } from './verify';

/**
 * PagerDuty as a source of incidents.
 * @public
 */
export const pagerdutySource: SignalSource = {
  id: SOURCE_ID,
  title: 'PagerDuty',
  needs: NEEDS,
  webhook: { verify, unpack },
  normalize(delivery, options) {
    if (delivery.event === POLLED_INCIDENT) {
      return normalizePolledIncident(delivery, options);
    }
    return delivery.event.startsWith('incident.')
      ? normalizeIncidentEvent(delivery, options)
      : nothing(`the event ${delivery.event} says nothing about an incident`);
  },
  bindings,
  guessEvent: guessPagerdutyEvent,
};
