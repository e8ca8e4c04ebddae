import { LoggerService } from '@backstage/backend-plugin-api';
import { Instant } from 'backstage-plugin-cd-maturity-common';
import {
  PollContext,
  ProviderError,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { putDeliveries } from '../../store/deliveries';
import { labelsOfScope } from '../../store/incidentLabels';
import { learnIdentity } from '../../store/scopeAliases';
import { parseScopeKey, scopeKey } from '../../store/scopeKey';
import {
  beginPass,
  completePass,
  notePage,
  SourceCursor,
} from '../../store/sourceCursors';
import { Clock } from '../../time/Clock';
import { newDelivery } from '../newDelivery';

/** Of 100 things each. A list that is longer has no end, or asks for a backfill of fewer days. */
export const MOST_PAGES = 1_000;

/** The pass was taken from under the poll: a backfill was asked for, or stopped. */
export class PassStoppedError extends Error {
  readonly name = 'PassStoppedError';
}

/** The list of a provider has no end. */
export class EndlessListError extends ProviderError {
  constructor(scope: string) {
    super({
      kind: 'unreadable',
      message: `${scope} gave more than ${MOST_PAGES} pages`,
      hint: 'Ask for a backfill of fewer days; if it stays, report it to those who maintain the provider module',
    });
  }
}

export type PollScopeDeps = {
  db: Knex;
  connection: Required<Pick<SourceConnection, 'poll'>>;
  /** Labels that mark an issue as an incident, wherever it is. */
  incidentLabels: readonly string[];
  lookBackMs: number;
  frequencyMs: number;
  clock: Clock;
  logger: LoggerService;
  /** Called after each page that is kept, with its number of deliveries. */
  onKept: (count: number) => void;
};

function passOf(cursor: SourceCursor, now: Instant, lookBackMs: number) {
  const since = cursor.backfillSince ?? (cursor.completeAt ?? now) - lookBackMs;
  return cursor.pass ?? { startedAt: now, since, pages: 0 };
}

/** Polls one scope to its end, or goes on with a pass that was cut off. Throws what the provider throws. */
export async function pollScope(
  deps: PollScopeDeps,
  cursor: SourceCursor,
  abort: AbortSignal,
): Promise<void> {
  const { db, connection, clock, logger } = deps;
  const now = clock.now();
  const { scope } = parseScopeKey(cursor.scopeKey);
  const pass = passOf(cursor, now, deps.lookBackMs);
  const named = await labelsOfScope(db, cursor.scopeKey);
  let { pages } = pass;
  if (!cursor.pass) {
    await beginPass(db, cursor.scopeKey, pass);
  }
  const keep: PollContext['keep'] = async page => {
    abort.throwIfAborted();
    if (pages >= MOST_PAGES) {
      throw new EndlessListError(scope);
    }
    pages += 1;
    const receivedAt = clock.now();
    // Whatever the provider calls it: a run that changed is another delivery, an unchanged one is not.
    const deliveries = page.deliveries.map(({ event, payload }) =>
      newDelivery(cursor.source, { event, payload }, receivedAt),
    );
    await db.transaction(async tx => {
      await putDeliveries(tx, deliveries);
      const { state } = page;
      const { startedAt } = pass;
      if (!(await notePage(tx, cursor.scopeKey, { startedAt, state }))) {
        throw new PassStoppedError(`The poll of ${scope} was stopped`);
      }
    });
    deps.onKept(deliveries.length);
  };
  const identify: PollContext['identify'] = async identity => {
    const present = scopeKey(cursor.source, identity.scope.toLowerCase());
    const learnt = await learnIdentity(
      db,
      { source: cursor.source, scopeKey: cursor.scopeKey },
      { id: identity.id, scopeKey: present },
      now,
    );
    if (learnt) {
      logger.info(`${scope} of ${cursor.source} is ${identity.scope} now`);
    }
  };
  await connection.poll({
    scope,
    now,
    abort,
    logger,
    incidentLabels: [...new Set([...deps.incidentLabels, ...named])],
    identify,
    since: pass.since,
    state: cursor.state,
    keep,
  });
  abort.throwIfAborted();
  await completePass(db, cursor, {
    startedAt: pass.startedAt,
    now: clock.now(),
    nextAt: clock.now() + deps.frequencyMs,
  });
}
