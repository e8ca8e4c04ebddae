import {
  instant,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { incidentFields, incidentOf } from './incident';
import { serviceScope } from './scope';

/** The events that change where an incident stands; all others leave it as it was. */
const CHANGES = new Set([
  'incident.triggered',
  'incident.acknowledged',
  'incident.unacknowledged',
  'incident.reopened',
  'incident.resolved',
]);

const payload = z.object({
  event: z.object({
    event_type: nameText,
    occurred_at: instant,
    data: incidentFields,
  }),
});

/** A webhook of version 3 about an incident. */
export const normalizeIncidentEvent: Normalizer = delivery => {
  if (!CHANGES.has(delivery.event)) {
    return nothing(`${delivery.event} changes no state of an incident`);
  }
  const { event } = read(payload, delivery.payload);
  return {
    signals: [
      incidentOf(event.data, event.occurred_at, {
        scope: serviceScope(event.data.service.id),
      }),
    ],
  };
};
