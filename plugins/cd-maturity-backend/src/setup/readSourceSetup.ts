import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { SourceSetup } from 'backstage-plugin-cd-maturity-common';
import {
  SignalSource,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { readSourceHealth } from '../health/readSourceHealth';
import { parseScopeKey } from '../store/scopeKey';
import { readRoleCoverage, readSilentScopes } from '../store/sourceScopes';
import { Clock } from '../time/Clock';
import { checkScopes } from './checkScopes';
import { sourceSteps } from './sourceSteps';

/** Scopes that are shown, and asked for at the provider. */
const MOST_SILENT = 5;

export type SourceSetupDeps = {
  db: Knex;
  sources: ReadonlyMap<string, SignalSource>;
  connections: ReadonlyMap<string, SourceConnection>;
  config: Pick<CdMaturityConfig, 'sources'>;
  polledIds: ReadonlySet<string>;
  clock: Clock;
  logger: LoggerService;
};

/** What of a source is connected. Asks the provider about scopes that never said anything, ten seconds at most. */
export async function readSourceSetup(
  deps: SourceSetupDeps,
  id: string,
): Promise<SourceSetup> {
  const { db, sources, connections, polledIds, clock } = deps;
  const source = sources.get(id);
  if (!source) {
    throw new NotFoundError(`No source '${id}' is installed`);
  }
  const now = clock.now();
  const [health, coverage, silent] = await Promise.all([
    readSourceHealth({ ...deps, now }),
    readRoleCoverage(db, id),
    readSilentScopes(db, id, MOST_SILENT),
  ]);
  const item = health.items.find(({ source: known }) => known === id);
  const scopes = silent.scopeKeys.map(key => parseScopeKey(key).scope);
  const checked = await checkScopes(
    { ...deps, now },
    scopes.map(scope => ({ source: id, scope })),
  );
  const setup = {
    source: id,
    title: source.title,
    webhook: {
      supported: Boolean(source.webhook),
      configured: item?.webhook ?? false,
      address: `/api/cd-maturity/ingest/${id}`,
    },
    poll: {
      supported: Boolean(connections.get(id)?.poll),
      running: polledIds.has(id),
      ...(item?.lastPollAt ? { lastPollAt: item.lastPollAt } : {}),
    },
    ...(item?.lastDeliveryAt ? { lastDeliveryAt: item.lastDeliveryAt } : {}),
    roles: coverage.map(({ newestAt, ...role }) => ({
      ...role,
      ...(newestAt === undefined
        ? {}
        : { newestSignalAt: new Date(newestAt).toISOString() }),
    })),
    silent: { total: silent.total, scopes },
    failingScopes: item?.failingScopes ?? 0,
    unboundScopes: item?.unboundScopes ?? 0,
  };
  const problems = new Map(
    [...checked].map(([key, problem]) => [parseScopeKey(key).scope, problem]),
  );
  const { needs } = source;
  return { ...setup, steps: sourceSteps({ ...setup, problems, needs }) };
}
