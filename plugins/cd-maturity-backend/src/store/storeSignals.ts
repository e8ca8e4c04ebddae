import { Instant, Signal } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { entitiesOfScopes } from './bindings';
import { markDirty } from './dirty';
import { noteScopeRoles, rolesOfSignals } from './scopeRoles';
import { upsertSignals } from './upsertSignals';

/**
 * Keeps signals and asks for the entities that they speak for to be judged again. Call it in a transaction. True when
 * there are such entities.
 */
export async function storeSignals(
  tx: Knex,
  signals: { fresh: readonly Signal[]; replayed?: readonly Signal[] },
  dueAt: Instant,
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
  await markDirty(tx, entityRefs, { cause: 'signals', dueAt });
  return entityRefs.length > 0;
}
