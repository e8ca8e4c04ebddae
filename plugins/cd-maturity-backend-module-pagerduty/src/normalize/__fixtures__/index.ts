import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import { signalsOf } from 'backstage-plugin-cd-maturity-node/testUtils';
import { pagerdutySource } from '..';

export const incidentBody = (overrides: object = {}) => ({
  id: 'Q1PAYMENTS',
  type: 'incident',
  number: 31,
  status: 'triggered',
  title: 'Payments time out',
  html_url: 'https://acme.pagerduty.com/incidents/Q1PAYMENTS',
  created_at: '2026-03-02T10:00:00Z',
  urgency: 'high',
  service: { id: 'PF9KMXH', type: 'service_reference', summary: 'Payments' },
  assignees: [{ id: 'PADA', summary: 'Ada L', type: 'user_reference' }],
  resolve_reason: null,
  ...overrides,
});

export const incidentEvent = (
  type: string,
  occurredAt: string,
  overrides: object = {},
) => ({
  event: {
    id: '01BZ0R6YQ3T8',
    event_type: `incident.${type}`,
    resource_type: 'incident',
    occurred_at: occurredAt,
    agent: { id: 'PADA', type: 'user_reference' },
    client: null,
    data: incidentBody(overrides),
  },
});

export const resolvedEvent = (overrides: object = {}) =>
  incidentEvent('resolved', '2026-03-02T11:00:00.412Z', {
    status: 'resolved',
    ...overrides,
  });

export const polledIncident = (overrides: object = {}, keyMark?: string) => ({
  ...(keyMark ? { keyMark } : {}),
  incident: incidentBody({
    last_status_change_at: '2026-03-02T10:00:00Z',
    resolved_at: null,
    ...overrides,
  }),
});

export const resolvedIncident = (overrides: object = {}) =>
  polledIncident({
    status: 'resolved',
    last_status_change_at: '2026-03-02T11:00:00Z',
    resolved_at: '2026-03-02T11:00:00Z',
    ...overrides,
  });

/** The one incident that a payload gives. */
export function incidentOf(event: string, payload: unknown) {
  const signals = signalsOf(pagerdutySource, [
    { event, payload: JSON.stringify(payload) },
  ]);
  expect(signals).toHaveLength(1);
  expect(signalSchema.parse(signals[0])).toEqual(signals[0]);
  return signals[0];
}

export const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);
