import { InputError, NotFoundError } from '@backstage/errors';
import { BackfillRequest } from 'backstage-plugin-cd-maturity-common';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { askBackfill } from '../../store/backfills';
import { scopeKey } from '../../store/scopeKey';
import { syncCursors } from '../../store/sourceCursors';
import { Clock } from '../../time/Clock';
import { Polls } from './startPolls';

const DAY_MS = 24 * 3_600_000;

/** Fetches the past of a source, or of one scope of it, from its next poll on. Answers how many scopes that are. */
export async function startBackfill(
  deps: {
    db: Knex;
    clock: Clock;
    sources: ReadonlyMap<string, SignalSource>;
    polls: Polls;
  },
  source: string,
  { days, scope }: BackfillRequest,
): Promise<{ scopes: number }> {
  const { db, clock, sources, polls } = deps;
  if (!sources.has(source)) {
    throw new NotFoundError(`No source '${source}' is installed`);
  }
  if (!polls.ids.has(source)) {
    throw new InputError(
      `${source} is not polled, so it has no backfill: give it credentials, and do not set cdMaturity.sources.${source}.poll.enabled to false`,
    );
  }
  const now = clock.now();
  const since = now - days * DAY_MS;
  await syncCursors(db, source, { now, backfillSince: since });
  const scopes = await askBackfill(db, source, {
    since,
    now,
    ...(scope ? { scopeKey: scopeKey(source, scope.toLowerCase()) } : {}),
  });
  if (scopes === 0) {
    throw new NotFoundError(
      scope
        ? `No entity is bound to the scope '${scope}' of ${source}`
        : `No entity is bound to a scope of ${source}`,
    );
  }
  polls.trigger(source);
  return { scopes };
}
