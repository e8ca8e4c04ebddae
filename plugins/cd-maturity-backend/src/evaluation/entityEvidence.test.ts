import { entityRecord } from '../__testUtils__/scored';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import { ciRun, deployment, NOW } from '../__testUtils__/signals';
import { entityEvidence } from './entityEvidence';

const record = entityRecord('shop');
const binding = {
  entityRef: record.entityRef,
  source: 'test',
  scopeKey: 'test:acme/shop',
  roles: ['ci' as const, 'deploy' as const],
  why: 'test/scope',
};
const signals = new Map([
  ['test:acme/shop', [ciRun(), deployment({ environment: 'sandbox' })]],
]);

const incident = (externalId: string, labels?: string[]): Signal => ({
  kind: 'incident',
  source: 'test',
  scope: 'acme/shop',
  externalId,
  seq: 1,
  state: 'open',
  openedAt: NOW,
  external: false,
  ...(labels ? { labels } : {}),
});

describe('entityEvidence', () => {
  it.each([
    [{}, 1],
    [{ 'cd-maturity/ignore-environments': 'sand*' }, 0],
  ])('with the annotations %j holds %d deployments', (annotations, count) => {
    const { subject } = record.snapshot;
    const evidence = entityEvidence(
      {
        entity: {
          ...record,
          snapshot: {
            ...record.snapshot,
            subject: { ...subject, annotations },
          },
        },
        bindings: [binding],
        signals,
      },
      { incidentLabels: [] },
    );
    expect(evidence.deployments).toHaveLength(count);
    expect(evidence.runs).toHaveLength(1);
  });

  it.each([
    [{ 'cd-maturity/incident-labels': 'Sev-1' }, ['own', 'both', 'called']],
    [{}, ['usual', 'both', 'called']],
  ])('with the annotations %j holds the incidents %j', (annotations, ids) => {
    const { subject } = record.snapshot;
    const evidence = entityEvidence(
      {
        entity: {
          ...record,
          snapshot: {
            ...record.snapshot,
            subject: { ...subject, annotations },
          },
        },
        bindings: [{ ...binding, roles: ['incidents'] }],
        signals: new Map([
          [
            binding.scopeKey,
            [
              incident('own', ['sev-1']),
              incident('usual', ['incident']),
              incident('both', ['incident', 'sev-1']),
              // Of a source that calls people, not of an issue tracker.
              incident('called'),
            ],
          ],
        ]),
      },
      { incidentLabels: ['Incident'] },
    );
    expect(
      evidence.incidents.map(({ externalId }) => externalId).sort(),
    ).toEqual([...ids].sort());
  });

  it('counts what two bindings of a scope let through once', () => {
    const evidence = entityEvidence(
      {
        entity: record,
        bindings: [binding, { ...binding, roles: ['ci'] }],
        signals,
      },
      { incidentLabels: [] },
    );
    expect(evidence.runs).toHaveLength(1);
    expect(evidence.deployments).toHaveLength(1);
  });
});
