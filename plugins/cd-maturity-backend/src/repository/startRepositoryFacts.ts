import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { SourceConnection } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { CdMaturityConfig, DEFAULT_SOURCE_CONFIG } from '../config';
import { Clock } from '../time/Clock';
import { RepositoryReader } from './RepositoryReader';

const EVERY = { minutes: 5 };
const LONGEST_RUN = { minutes: 30 };
/** The catalog is read first, so that there are scopes. */
const FIRST_RUN = { seconds: 20 };

/** Reads repositories of every source that shows files or facts, on one replica at a time. */
export async function startRepositoryFacts(deps: {
  db: Knex;
  connections: ReadonlyMap<string, SourceConnection>;
  config: Pick<CdMaturityConfig, 'sources'>;
  clock: Clock;
  logger: LoggerService;
  scheduler: SchedulerService;
  onDirty: () => void;
}): Promise<void> {
  const logger = deps.logger.child({ part: 'repositories' });
  for (const [sourceId, connection] of deps.connections) {
    const { poll } = deps.config.sources[sourceId] ?? DEFAULT_SOURCE_CONFIG;
    if ((!connection.tree && !connection.facts) || !poll.enabled) {
      continue;
    }
    const reader = new RepositoryReader({
      ...deps,
      logger,
      sourceId,
      connection,
      concurrency: poll.concurrency,
    });
    await deps.scheduler.scheduleTask({
      id: `cd-maturity-repository-facts-${sourceId}`,
      scope: 'global',
      frequency: EVERY,
      timeout: LONGEST_RUN,
      initialDelay: FIRST_RUN,
      fn: abort => reader.run(abort),
    });
  }
}
