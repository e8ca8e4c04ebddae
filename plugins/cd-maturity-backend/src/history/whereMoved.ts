import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';

/** Moves between two levels by one version of the model, as they were seen at the time. */
export function whereMoved(
  query: Knex.QueryBuilder,
  { model, since }: { model: string; since: Instant },
): Knex.QueryBuilder {
  return query
    .where('level_moves.model', model)
    .where('kind', 'moved')
    .where('reconstructed', false)
    .where('at', '>=', since)
    .where('from_level', '>=', 0)
    .where('to_level', '>=', 0)
    .whereRaw('from_level <> to_level');
}
