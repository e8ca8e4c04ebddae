import { sourceState } from './sourceState';

const source = {
  webhook: true,
  polled: false,
  alive: true,
  lastDeliveryAt: '2026-03-01T00:00:00Z',
  failingScopes: 0,
};

describe('sourceState', () => {
  it.each([
    ['heard', {}],
    ['silent', { alive: false }],
    ['failing', { failingScopes: 2 }],
    ['waiting', { lastDeliveryAt: undefined }],
    ['closed', { webhook: false, lastDeliveryAt: undefined }],
    ['heard', { webhook: false }],
    [
      'heard',
      { lastDeliveryAt: undefined, lastPollAt: '2026-03-01T00:00:00Z' },
    ],
  ])('is %s with %j', (state, change) => {
    expect(sourceState({ ...source, ...change })).toBe(state);
  });
});
