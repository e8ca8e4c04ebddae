import {
  InvalidPayloadError,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import { Normalized, SignalSource } from '../source';
import { faultsOf } from './faultsOf';
import { RECEIVED_AT } from './samples';

const samples = {
  deliveries: [],
  signed: { body: '', headers: {}, secret: '', proof: '' },
  entities: [],
};

const branch: Signal = {
  kind: 'branch',
  source: 'test',
  scope: 'example.org/acme',
  externalId: '1',
  seq: 1,
  name: 'main',
  refType: 'branch',
  event: 'created',
  at: RECEIVED_AT,
};

const sourceOf = (normalize: () => Normalized): SignalSource => ({
  id: 'test',
  title: 'Test',
  webhook: { verify: () => false, unpack: () => undefined },
  normalize,
  bindings: () => [],
});

const faults = (normalize: () => Normalized) =>
  faultsOf(
    sourceOf(normalize),
    { event: 'x', payload: {}, receivedAt: RECEIVED_AT },
    samples,
  );

const faultsOfSignals = (...signals: Signal[]) => faults(() => ({ signals }));

describe('faultsOf', () => {
  it('finds none in an answer that keeps the contract', () => {
    expect(faultsOfSignals(branch)).toEqual([]);
    expect(faults(() => ({ signals: [], note: 'nothing' }))).toEqual([]);
  });

  it.each<[string, Partial<typeof branch>]>([
    ['seq', { seq: -1 }],
    ['externalId', { externalId: '' }],
    ['evidence.url', { evidence: { url: 'ftp://example.org' } }],
    ['comes from', { source: 'other' }],
    ['lower case', { scope: 'example.org/Acme' }],
    ['no calendar', { at: 8_999_999_999_999_999 }],
    ['unprintable', { name: 'ma\u0000in' }],
  ])('finds a wrong %s', (fault, overrides) => {
    expect(faultsOfSignals({ ...branch, ...overrides } as Signal)).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  it('finds two signals with one identity, and silence without a reason', () => {
    expect(faultsOfSignals(branch, { ...branch, name: 'other' })).toEqual([
      'says two things with one id',
    ]);
    expect(faultsOfSignals()).toEqual(['says nothing and not why']);
  });

  it('lets a source refuse by one error only', () => {
    expect(
      faults(() => {
        throw new InvalidPayloadError('field', 'is wrong');
      }),
    ).toEqual([]);
    expect(
      faults(() => {
        throw new TypeError('crash');
      }),
    ).toEqual(['throws TypeError: crash']);
  });
});
