import { LoggerService } from '@backstage/backend-plugin-api';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import {
  isProviderError,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { briefMessage } from '../database/briefMessage';
import { forEachAtOnce } from '../ingestion/polls/forEachAtOnce';
import { problemKey } from './setupSteps';

const PATIENCE_MS = 10_000;
const AT_ONCE = 4;

export type ScopeProblem = { problem: string; hint?: string };

/** Asks providers whether their credentials reach the scopes. What fails is an answer too. */
export async function checkScopes(
  deps: {
    connections: ReadonlyMap<string, SourceConnection>;
    now: Instant;
    logger: LoggerService;
  },
  scopes: ReadonlyArray<{ source: string; scope: string }>,
): Promise<Map<string, ScopeProblem>> {
  const problems = new Map<string, ScopeProblem>();
  const { connections, now, logger } = deps;
  await forEachAtOnce(scopes, AT_ONCE, async ({ source, scope }) => {
    const abort = AbortSignal.timeout(PATIENCE_MS);
    try {
      const problem = await connections
        .get(source)
        ?.check?.({ scope, now, abort, logger });
      if (problem) {
        problems.set(problemKey(source, scope), problem);
      }
    } catch (error) {
      problems.set(problemKey(source, scope), {
        problem: abort.aborted
          ? `${source} did not answer within ${PATIENCE_MS / 1000} seconds`
          : briefMessage(error),
        ...(isProviderError(error) ? { hint: error.hint } : {}),
      });
    }
  });
  return problems;
}
