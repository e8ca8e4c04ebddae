import { Knex } from 'knex';
import { groupBy } from '../evaluation/groupBy';
import { readBackfilledAt, scopesBeingFilled } from '../store/backfills';
import { readBindings } from '../store/bindings';
import { sourcesWithUnread } from '../store/deliveries';
import { areDirty } from '../store/dirty';
import { DueReconstruction } from '../store/reconstructions';

export type Readiness = {
  ready: DueReconstruction[];
  /** Their signals are not all there, or they were not judged by them. */
  waiting: DueReconstruction[];
  /** Scopes that were filled with their past. */
  filled: ReadonlySet<string>;
};

/** For which entities all that a backfill brings was read and judged. */
export async function readReadiness(
  db: Knex,
  due: readonly DueReconstruction[],
): Promise<Readiness> {
  const refs = due.map(({ entityRef }) => entityRef);
  const bindings = (await readBindings(db, refs)).filter(
    ({ former }) => !former,
  );
  const scopes = [...new Set(bindings.map(({ scopeKey }) => scopeKey))];
  const filledAt = await readBackfilledAt(db, scopes);
  const filling = await scopesBeingFilled(db, scopes);
  const unread = await sourcesWithUnread(
    db,
    [...new Set(bindings.map(({ source }) => source))],
    Math.max(0, ...filledAt.values()),
  );
  const dirty = await areDirty(db, refs);
  const ofEntity = groupBy(bindings, ({ entityRef }) => entityRef);
  const isReady = ({ entityRef }: DueReconstruction) =>
    !dirty.has(entityRef) &&
    !(ofEntity.get(entityRef) ?? []).some(
      ({ scopeKey, source }) => filling.has(scopeKey) || unread.has(source),
    );
  return {
    ready: due.filter(isReady),
    waiting: due.filter(item => !isReady(item)),
    filled: new Set(filledAt.keys()),
  };
}
