import { entityRecord } from '../__testUtils__/scored';
import { ciRun, deployment } from '../__testUtils__/signals';
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

describe('entityEvidence', () => {
  it.each([
    [{}, 1],
    [{ 'cd-maturity/ignore-environments': 'sand*' }, 0],
  ])('with the annotations %j holds %d deployments', (annotations, count) => {
    const { subject } = record.snapshot;
    const evidence = entityEvidence({
      entity: {
        ...record,
        snapshot: { ...record.snapshot, subject: { ...subject, annotations } },
      },
      bindings: [binding],
      signals,
    });
    expect(evidence.deployments).toHaveLength(count);
    expect(evidence.runs).toHaveLength(1);
  });
});
