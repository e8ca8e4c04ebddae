import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { Signal } from 'backstage-plugin-cd-maturity-common';
import { SOURCE } from './signals';

export const SCOPE_ANNOTATION = 'bench/scope';

export const SECRET_HEADER = 'x-bench-secret';
export const DELIVERY_HEADER = 'x-bench-delivery';

/** The source of the seeded signals. Payloads are signals, and the signature is the secret itself. */
export const benchSource: SignalSource = {
  id: SOURCE,
  title: 'Bench',
  webhook: {
    verify: (_body, headers, secrets) =>
      secrets.includes(headers[SECRET_HEADER] ?? ''),
    unpack: (payload, headers) => {
      const deliveryId = headers[DELIVERY_HEADER];
      return deliveryId
        ? [{ deliveryId, event: 'signals', payload }]
        : undefined;
    },
  },
  // Whoever calls checks them.
  normalize: ({ payload }) => ({ signals: payload as Signal[] }),
  bindings: ({ metadata }) => {
    const scope = metadata.annotations?.[SCOPE_ANNOTATION];
    return scope
      ? [
          {
            scope,
            roles: ['scm', 'ci', 'deploy', 'incidents', 'registry'],
            why: SCOPE_ANNOTATION,
          },
        ]
      : [];
  },
};
