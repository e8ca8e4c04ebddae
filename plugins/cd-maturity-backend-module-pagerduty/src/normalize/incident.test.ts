import {
  at,
  incidentEvent,
  incidentOf,
  polledIncident,
  resolvedEvent,
  resolvedIncident,
} from './__fixtures__';
import { pagerdutySource } from '.';

const told = (type: string, time: string, overrides: object = {}) =>
  incidentOf(`incident.${type}`, incidentEvent(type, time, overrides));

describe('incidents', () => {
  it('begin when they are triggered', () => {
    expect(told('triggered', '2026-03-02T10:00:00.250Z')).toEqual({
      kind: 'incident',
      source: 'pagerduty',
      scope: 'pagerduty.com/pf9kmxh',
      externalId: 'Q1PAYMENTS',
      seq: at('10:00:00'),
      state: 'open',
      openedAt: at('10:00:00'),
      resolvedAt: undefined,
      external: false,
      evidence: {
        title: 'Payments time out',
        url: 'https://acme.pagerduty.com/incidents/Q1PAYMENTS',
      },
    });
  });

  it('end when they are resolved', () => {
    expect(incidentOf('incident.resolved', resolvedEvent())).toMatchObject({
      state: 'resolved',
      resolvedAt: at('11:00:00'),
    });
  });

  it('edge case 11: are the same by webhook and by poll', () => {
    expect(incidentOf('incident', resolvedIncident())).toEqual(
      incidentOf('incident.resolved', resolvedEvent()),
    );
    expect(incidentOf('incident', polledIncident())).toEqual(
      told('triggered', '2026-03-02T10:00:00.250Z'),
    );
  });

  it('edge case 46: open again after the end', () => {
    const again = told('reopened', '2026-03-02T11:30:00Z');
    expect(again).toMatchObject({ state: 'open', resolvedAt: undefined });
    expect(again.seq).toBeGreaterThan(
      incidentOf('incident.resolved', resolvedEvent()).seq,
    );
  });

  it('edge case 46: never end before they began', () => {
    expect(
      incidentOf(
        'incident',
        resolvedIncident({ resolved_at: '2026-03-02T09:00:00Z' }),
      ),
    ).toMatchObject({ state: 'resolved', resolvedAt: undefined });
  });

  it.each([
    [
      'merged into another',
      { resolve_reason: { type: 'merge_resolve_reason' } },
    ],
    ['of a type for external causes', { incident_type: { name: 'External' } }],
    ['titled so', { title: '[External] Cloud region down' }],
  ])('edge cases 46 and 48: count nowhere when %s', (_, overrides) => {
    for (const incident of [
      incidentOf('incident.resolved', resolvedEvent(overrides)),
      incidentOf('incident', resolvedIncident(overrides)),
    ]) {
      expect(incident).toMatchObject({ external: true });
    }
  });

  it('edge case 49: have no end while they are open', () => {
    expect(
      told('acknowledged', '2026-03-02T10:05:00Z', { status: 'acknowledged' }),
    ).toMatchObject({ state: 'open', resolvedAt: undefined });
  });

  it('end by the last change where the API does not say when', () => {
    expect(
      incidentOf('incident', resolvedIncident({ resolved_at: undefined })),
    ).toMatchObject({ resolvedAt: at('11:00:00') });
  });

  it('found by a key belong to the key', () => {
    const mark = 'a'.repeat(24);
    expect(incidentOf('incident', polledIncident({}, mark))).toMatchObject({
      scope: `pagerduty.com/integration-key/${mark}`,
      externalId: `${mark}/Q1PAYMENTS`,
    });
  });

  it.each(['incident.priority_updated', 'incident.annotated', 'pagey.ping'])(
    'are not changed by %s',
    event => {
      expect(
        pagerdutySource.normalize(
          { event, payload: incidentEvent('x', ''), receivedAt: 1 },
          { environments: [], incidentLabels: [] },
        ),
      ).toEqual({ signals: [], note: expect.stringContaining(event) });
    },
  );
});
