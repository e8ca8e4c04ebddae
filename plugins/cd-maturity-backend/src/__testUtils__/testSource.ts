import {
  InvalidPayloadError,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import { ScopeRename, SignalSource } from 'backstage-plugin-cd-maturity-node';

type TestPayload = {
  signals?: unknown[];
  renames?: ScopeRename[];
  crash?: string;
};

/** A provider as simple as can be: payloads are signals, and the signature is the secret itself. */
export const testSource: SignalSource = {
  id: 'test',
  title: 'Test',
  needs: {
    settings: 'the settings of Test',
    roles: { deploy: { events: ['Deployments'] } },
  },
  webhook: {
    verify: (_body, headers, secrets) =>
      secrets.includes(headers['x-test-signature'] ?? ''),
    unpack: (payload, headers) =>
      headers['x-test-delivery']
        ? [
            {
              deliveryId: headers['x-test-delivery'],
              event: 'signals',
              payload,
            },
          ]
        : undefined,
  },
  normalize: ({ payload }) => {
    const { signals, renames, crash } = payload as TestPayload;
    if (crash) {
      throw new Error(crash);
    }
    if (!signals) {
      throw new InvalidPayloadError('signals', 'is missing');
    }
    // Whoever calls checks them.
    return { signals: signals as Signal[], renames };
  },
  bindings: entity => {
    const scope = entity.metadata.annotations?.['test/scope'];
    return scope
      ? [
          {
            scope,
            roles: ['scm', 'ci', 'deploy', 'incidents', 'registry'],
            why: 'test/scope',
          },
        ]
      : [];
  },
};
