import {
  maybeInstant,
  Normalizer,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { incidentFields, incidentOf } from './incident';
import { serviceScope } from './scope';

/** The name under which a poll keeps an incident. */
export const POLLED_INCIDENT = 'incident';

const payload = z.object({
  /** The integration key under which the service was found; its incidents are then told apart from those by id. */
  keyMark: z
    .string()
    .regex(/^[0-9a-f]{24}$/)
    .optional(),
  incident: incidentFields.extend({
    resolved_at: maybeInstant,
    last_status_change_at: maybeInstant,
  }),
});

/** An incident as the REST API shows it. */
export const normalizePolledIncident: Normalizer = delivery => {
  const { incident, keyMark } = read(payload, delivery.payload);
  const changedAt =
    (incident.status === 'resolved' ? incident.resolved_at : undefined) ??
    incident.last_status_change_at ??
    incident.created_at;
  return {
    signals: [
      incidentOf(
        incident,
        changedAt,
        keyMark
          ? {
              scope: `pagerduty.com/integration-key/${keyMark}`,
              prefix: keyMark,
            }
          : { scope: serviceScope(incident.service.id) },
      ),
    ],
  };
};
