import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { entitiesOfScopes } from './bindings';
import { markDirty } from './dirty';
import { askReconstructions } from './reconstructions';
import { noteScopeRoles, rolesOfSignals, ScopeRole } from './scopeRoles';
import { upsertSignals } from './upsertSignals';

/** History is computed for whole weeks before the first evaluation. */
const WEEK_MS = 7 * 24 * 3_600_000;
/** The past comes in many pieces. */
const CALM_MS = 10_000;

/** What happened long before an entity was first judged is its history, by whichever door it comes. */
async function askForHistory(
  tx: Knex,
  roles: readonly ScopeRole[],
  now: Instant,
): Promise<void> {
  const before = now - WEEK_MS;
  const late = roles.filter(({ firstAt }) => firstAt < before);
  if (late.length > 0) {
    await askReconstructions(
      tx,
      [...new Set(late.map(({ scopeKey }) => scopeKey))],
      {
        dueAt: now + CALM_MS,
        firstJudgedSince: before,
      },
    );
  }
}

/**
 * Keeps signals and asks for the entities that they speak for to be judged again. Call it in a transaction. True when
 * there are such entities.
 */
export async function storeSignals(
  tx: Knex,
  signals: { fresh: readonly Signal[]; replayed?: readonly Signal[] },
  times: { now: Instant; dueAt: Instant },
): Promise<boolean> {
  const { fresh, replayed = [] } = signals;
  const all = [...fresh, ...replayed];
  if (all.length === 0) {
    return false;
  }
  await upsertSignals(tx, fresh);
  await upsertSignals(tx, replayed, { isReplay: true });
  const roles = rolesOfSignals(all);
  await noteScopeRoles(tx, roles);
  const scopes = [...new Set(roles.map(role => role.scopeKey))];
  const entityRefs = await entitiesOfScopes(tx, scopes);
  await markDirty(tx, entityRefs, { cause: 'signals', dueAt: times.dueAt });
  await askForHistory(tx, roles, times.now);
  return entityRefs.length > 0;
}
