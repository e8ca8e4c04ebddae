import { Incident, Instant } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  instant,
  maybeText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { SOURCE_ID } from './sourceId';

const pagerdutyId = z
  .string()
  .regex(/^[A-Z0-9]{1,40}$/i, { error: 'is not an id' });

/** What webhooks and answers of the REST API both say about an incident. */
export const incidentFields = z.object({
  id: pagerdutyId,
  status: z.enum(['triggered', 'acknowledged', 'resolved']),
  title: maybeText,
  html_url: z.string().nullish(),
  created_at: instant,
  service: z.object({ id: pagerdutyId }),
  resolve_reason: z.object({ type: maybeText }).nullish(),
  incident_type: z.object({ name: maybeText }).nullish(),
});

/** Incident types for causes outside of the own software. */
const EXTERNAL_TYPES = new Set(['external', 'external_cause']);
const EXTERNAL_TITLE = /\[external(?:[ -]cause)?\]/i;
const MERGED = 'merge_resolve_reason';

/**
 * Whether the incident is none of the service's own: merged into another one as a duplicate, or caused by something
 * outside.
 */
const countsNowhere = (incident: z.output<typeof incidentFields>): boolean =>
  incident.resolve_reason?.type === MERGED ||
  EXTERNAL_TYPES.has(incident.incident_type?.name?.toLowerCase() ?? '') ||
  EXTERNAL_TITLE.test(incident.title ?? '');

/** @param changedAt - When the status became what it is. */
export function incidentOf(
  incident: z.output<typeof incidentFields>,
  changedAt: Instant,
  place: { scope: string; prefix?: string },
): Incident {
  // The REST API knows whole seconds only; both doors have to say the same.
  const changed = Math.floor(changedAt / 1000) * 1000;
  const isResolved = incident.status === 'resolved';
  return {
    kind: 'incident',
    source: SOURCE_ID,
    scope: place.scope,
    externalId: [place.prefix, incident.id.toUpperCase()]
      .filter(Boolean)
      .join('/'),
    seq: changed + (isResolved ? 1 : 0),
    state: isResolved ? 'resolved' : 'open',
    openedAt: incident.created_at,
    resolvedAt:
      isResolved && changed >= incident.created_at ? changed : undefined,
    external: countsNowhere(incident),
    evidence: evidence(incident.title, incident.html_url),
  };
}
