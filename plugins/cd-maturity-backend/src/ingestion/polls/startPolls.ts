import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { SourceConnection } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { CdMaturityConfig, DEFAULT_SOURCE_CONFIG } from '../../config';
import { Clock } from '../../time/Clock';
import { SourcePoller } from './SourcePoller';

/** A run that takes longer is cut off and goes on at the next one. Share of the frequency. */
const LONGEST_RUN = 0.9;
/** The catalog is read first, so that there are scopes. */
const FIRST_RUN_MS = 15_000;

/** Polls that can be started by hand. */
export type Polls = {
  /** Sources that are polled. */
  ids: ReadonlySet<string>;
  /** Polls a source soon, wherever its task runs. */
  trigger(sourceId: string): void;
};

/** Polls every source that can be asked, on one replica at a time. */
export async function startPolls(deps: {
  db: Knex;
  connections: ReadonlyMap<string, SourceConnection>;
  config: Pick<CdMaturityConfig, 'sources' | 'incidentLabels'>;
  clock: Clock;
  logger: LoggerService;
  scheduler: SchedulerService;
  /** Called after each page that is kept, with its number of deliveries. */
  onKept: (sourceId: string, count: number) => void;
  onError: (sourceId: string, kind: string) => void;
}): Promise<Polls> {
  const { scheduler, logger } = deps;
  const ids = new Set<string>();
  const taskOf = (sourceId: string) => `cd-maturity-poll-${sourceId}`;
  for (const [sourceId, connection] of deps.connections) {
    const config = deps.config.sources[sourceId] ?? DEFAULT_SOURCE_CONFIG;
    if (!connection.poll || !config.poll.enabled) {
      continue;
    }
    const poller = new SourcePoller({
      ...deps,
      sourceId,
      connection: { poll: context => connection.poll!(context) },
      config,
      incidentLabels: deps.config.incidentLabels,
      onKept: count => deps.onKept(sourceId, count),
      onError: kind => deps.onError(sourceId, kind),
    });
    const { frequency } = config.poll;
    await scheduler.scheduleTask({
      id: taskOf(sourceId),
      scope: 'global',
      frequency: { milliseconds: frequency },
      timeout: { milliseconds: Math.floor(frequency * LONGEST_RUN) },
      initialDelay: { milliseconds: FIRST_RUN_MS },
      fn: abort => poller.run(abort),
    });
    ids.add(sourceId);
  }
  return {
    ids,
    trigger: sourceId => {
      scheduler.triggerTask(taskOf(sourceId)).catch(error => {
        // It runs already, and takes up what is due when it comes to it.
        logger.debug(`Not started: ${toError(error).message}`);
      });
    },
  };
}
