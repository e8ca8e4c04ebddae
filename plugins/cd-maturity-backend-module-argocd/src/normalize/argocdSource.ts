import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import {
  nothing,
  parsedObject,
  TOKEN_HEADER,
  verifyToken,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { bindings } from './bindings';
import { historyDeployments, holdsApplicationsOnly } from './deployments';
import { failedSync } from './failedSync';
import { APPLICATION_EVENT, readApplication } from './payload';
import { NEEDS } from './needs';
import { SOURCE_ID } from './sourceId';
import { removedEnvironment, syncState } from './syncState';

const known = z.union([
  z.object({ kind: z.literal('Application') }),
  z.object({ app: z.object({ metadata: z.object({ uid: z.string() }) }) }),
]);

const guessEvent = (payload: unknown) =>
  known.safeParse(payload).success ? APPLICATION_EVENT : undefined;

/**
 * Argo CD as a source of deployments and of the state of GitOps.
 * @public
 */
export const argocdSource: SignalSource = {
  id: SOURCE_ID,
  title: 'Argo CD',
  needs: NEEDS,
  webhook: {
    verify: (_, headers, secrets) =>
      verifyToken(headers, secrets, TOKEN_HEADER),
    unpack(body) {
      const event = guessEvent(parsedObject(body));
      return event ? [{ event, payload: body }] : undefined;
    },
  },
  normalize(delivery, options) {
    if (delivery.event !== APPLICATION_EVENT) {
      return nothing(`the event ${delivery.event} is about no application`);
    }
    const read = readApplication(delivery.payload);
    const deployments = holdsApplicationsOnly(read)
      ? []
      : [...historyDeployments(read, options), ...failedSync(read, options)];
    const signals = [
      ...deployments,
      ...syncState(read, options),
      ...removedEnvironment(read, options),
    ];
    return signals.length > 0
      ? { signals }
      : nothing('the application has not been synced or looked at yet');
  },
  bindings,
  guessEvent,
};
