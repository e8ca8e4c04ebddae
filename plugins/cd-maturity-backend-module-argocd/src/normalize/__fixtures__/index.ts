import { Signal, signalSchema } from 'backstage-plugin-cd-maturity-common';
import {
  ofKind as signalsOfKind,
  signalsOf,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { argocdSource } from '..';

export const SHA = '9c1f0b6f4f0c6d1f0a3f9d2a9d0f5b7c8e1a2b3c';
export const OTHER_SHA = '1111111111111111111111111111111111111111';

export const time = (clock: string) => `2026-03-02T${clock}Z`;
export const at = (clock: string) => Date.parse(time(clock));

export const entry = (id: number, overrides: object = {}) => ({
  id,
  revision: SHA,
  source: { repoURL: 'https://github.com/acme/deploy', path: 'shop' },
  deployStartedAt: time(`09:0${id}:00`),
  deployedAt: time(`09:0${id}:30`),
  initiatedBy: { automated: true },
  ...overrides,
});

type Parts = {
  metadata?: object;
  spec?: object;
  status?: object;
};

/** An application that was synced twice and works. */
export const app = ({ metadata, spec, status }: Parts = {}) => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: {
    uid: '8c18ce59-0b78-481e-ae5a-97af3332fe61',
    name: 'shop',
    namespace: 'argocd',
    resourceVersion: '7001',
    labels: { team: 'cart' },
    ...metadata,
  },
  spec: {
    project: 'default',
    destination: { namespace: 'shop-prod', server: 'https://cluster.test' },
    source: { repoURL: 'https://github.com/acme/deploy', path: 'shop' },
    syncPolicy: { automated: { prune: true, selfHeal: true } },
    ...spec,
  },
  status: {
    health: { status: 'Healthy', lastTransitionTime: time('09:03:00') },
    sync: { status: 'Synced', revision: SHA },
    history: [entry(1, { revision: OTHER_SHA }), entry(2)],
    operationState: {
      phase: 'Succeeded',
      startedAt: time('09:02:00'),
      finishedAt: time('09:02:30'),
      operation: { initiatedBy: { automated: true }, sync: { revision: SHA } },
      syncResult: { revision: SHA, source: { path: 'shop' } },
    },
    reconciledAt: time('09:10:00'),
    resources: [
      { kind: 'Service', status: 'Synced' },
      { kind: 'Deployment', status: 'Synced', health: { status: 'Healthy' } },
    ],
    summary: { images: ['registry.example.org/acme/shop:1.4.0'] },
    ...status,
  },
});

/** The body of our own notification. */
export const notification = (parts: Parts = {}, overrides: object = {}) => ({
  context: { argocdUrl: 'https://argocd.test' },
  app: app(parts),
  ...overrides,
});

/** A sync that failed, after which the history stays as it was. */
export const failedOperation = (overrides: object = {}) => ({
  phase: 'Failed',
  startedAt: time('10:00:00'),
  finishedAt: time('10:01:00'),
  operation: {
    initiatedBy: { username: 'Ada' },
    sync: { revision: OTHER_SHA },
  },
  syncResult: { revision: OTHER_SHA, source: { path: 'shop' } },
  ...overrides,
});

export function signalsIn(payload: unknown): Signal[] {
  const signals = signalsOf(argocdSource, [
    { event: 'application', payload: JSON.stringify(payload) },
  ]);
  for (const signal of signals) {
    expect(signalSchema.parse(signal)).toEqual(signal);
  }
  return signals;
}

export const ofKind = <K extends Signal['kind']>(kind: K, payload: unknown) =>
  signalsOfKind(signalsIn(payload), kind);

/** The row that is left of some words: the one with the highest sequence. */
export const lastWord = (...payloads: unknown[]) =>
  payloads
    .flatMap(payload => ofKind('deployment', payload).slice(-1))
    .sort((a, b) => a.seq - b.seq)
    .at(-1);
