import { CdMaturityOperationsApi } from '../api/cdMaturityOperationsApiRef';
import { NOW } from './maturity';

export const aSource = {
  source: 'github',
  title: 'GitHub',
  webhook: true,
  polled: true,
  alive: true,
  lastDeliveryAt: NOW,
  deliveriesLastDay: 1200,
  pending: 3,
  lagSeconds: 5,
  deadLetters: 1,
  scopes: 40,
  unboundScopes: 2,
  problems: [
    {
      scope: 'github.com/acme/gone',
      kind: 'not-found',
      message: 'GitHub answered 404.',
      hint: 'Check the annotation.',
      at: NOW,
    },
  ],
  failingScopes: 1,
};

const aDeadLetter = {
  id: '7',
  source: 'github',
  deliveryId: 'x',
  event: 'workflow_run',
  state: 'dead' as const,
  receivedAt: NOW,
  attempts: 1,
  replays: 0,
  field: 'workflow_run.id',
  reason: 'is missing',
};

/** A backend that hears one source and could not read one delivery; replace what a test is about. */
export const fakeOperationsApi = (
  overrides: Partial<CdMaturityOperationsApi> = {},
): CdMaturityOperationsApi => ({
  getSourceHealth: async () => ({ items: [aSource] }),
  getDeliveries: async () => ({ items: [aDeadLetter], pageInfo: {} }),
  getDelivery: async () => ({ ...aDeadLetter, payload: '{"workflow_run":{}}' }),
  getUnboundScopes: async () => ({
    items: [
      {
        source: 'github',
        scope: 'github.com/acme/stray',
        newestSignalAt: NOW,
      },
    ],
    pageInfo: {},
  }),
  replayDelivery: async () => ({ replayed: 1 }),
  startBackfill: async () => ({ scopes: 40 }),
  stopBackfill: async () => ({ scopes: 40 }),
  ...overrides,
});
