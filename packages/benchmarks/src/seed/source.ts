import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { SOURCE } from './signals';

export const SCOPE_ANNOTATION = 'bench/scope';

/** The source of the seeded signals. They are stored without a delivery, so it only says whose they are. */
export const benchSource: SignalSource = {
  id: SOURCE,
  title: 'Bench',
  webhook: { verify: () => false, unpack: () => undefined },
  normalize: () => ({ signals: [], note: 'signals are seeded' }),
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
