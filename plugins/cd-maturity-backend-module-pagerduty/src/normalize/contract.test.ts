import { describeSignalSource } from 'backstage-plugin-cd-maturity-node/testUtils';
import { createHmac } from 'node:crypto';
import {
  incidentEvent,
  polledIncident,
  resolvedEvent,
  resolvedIncident,
} from './__fixtures__';
import { pagerdutySource } from '.';

const secret = 'a secret of this test';
const body =
  '{"event": {"id": "01BZ0R6YQ3T8", "event_type": "pagey.ping", "data": {}}}';
const proof = 'x-pagerduty-signature';
const signature = createHmac('sha256', secret).update(body).digest('hex');

const component = (annotations: Record<string, string>) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments', annotations },
});

describeSignalSource(pagerdutySource, {
  deliveries: [
    {
      event: 'incident.triggered',
      payload: incidentEvent('triggered', '2026-03-02T10:00:00.250Z'),
    },
    { event: 'incident.resolved', payload: resolvedEvent() },
    { event: 'incident', payload: polledIncident({}, 'a'.repeat(24)) },
    { event: 'incident', payload: resolvedIncident() },
  ],
  signed: {
    body,
    secret,
    proof,
    headers: { [proof]: `v1=${signature}` },
  },
  entities: [
    {
      entity: component({ 'pagerduty.com/service-id': 'PF9KMXH' }),
      scopes: ['pagerduty.com/pf9kmxh'],
    },
    {
      entity: component({
        'pagerduty.com/integration-key': '0123456789abcdef0123456789abcdef',
      }),
      scopes: ['pagerduty.com/integration-key/3eb1bd439947eb762998e566'],
    },
  ],
});

describe('signatures of PagerDuty', () => {
  const verify = (header: string, secrets = [secret]) =>
    pagerdutySource.webhook!.verify(
      Buffer.from(body),
      { [proof]: header },
      secrets,
    );

  it('come in a list while a secret is changed', () => {
    const other = createHmac('sha256', 'old').update(body).digest('hex');
    expect(verify(`v1=${other},v1=${signature}`)).toBe(true);
    expect(verify(`v1=${signature}, v1=${other}`)).toBe(true);
    expect(verify(`v1=${other},v1=${signature}`, ['old'])).toBe(true);
  });

  it('count as version 1 only, and not by the dozen', () => {
    expect(verify(`v0=${signature}`)).toBe(false);
    expect(verify(signature)).toBe(false);
    const many = Array.from({ length: 20 }, (_, n) => `v1=${n}`).join();
    expect(verify(`${many},v1=${signature}`)).toBe(false);
  });
});

describe('events of PagerDuty', () => {
  it('are known by the body', () => {
    expect(pagerdutySource.webhook!.unpack(body, {})).toEqual([
      { deliveryId: '01BZ0R6YQ3T8', event: 'pagey.ping', payload: body },
    ]);
    expect(pagerdutySource.guessEvent!(resolvedEvent())).toBe(
      'incident.resolved',
    );
    expect(pagerdutySource.guessEvent!(polledIncident())).toBe('incident');
    expect(pagerdutySource.guessEvent!({ zen: 'calm' })).toBeUndefined();
  });
});

describe('bindings of PagerDuty', () => {
  it('never show a key, and prefer the id', () => {
    const key = '0123456789abcdef0123456789abcdef';
    const keyOnly = pagerdutySource.bindings(
      component({ 'pagerduty.com/integration-key': key }),
    );
    expect(JSON.stringify(keyOnly)).not.toContain(key);
    expect(
      pagerdutySource
        .bindings(
          component({
            'pagerduty.com/integration-key': key,
            'pagerduty.com/service-id': 'PF9KMXH',
          }),
        )
        .map(({ scope }) => scope),
    ).toEqual(['pagerduty.com/pf9kmxh']);
  });
});
