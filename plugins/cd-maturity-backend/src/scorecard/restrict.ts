import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { MaturityQuery } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { whereAnyTag } from '../store/tags';

/** What a caller may see: everything when absent. */
export type Restriction = PermissionCriteria<MaturityQuery>;

/** Adds to a query of the `scores` table that only rows which the caller may see count. */
export function restrict(
  query: Knex.QueryBuilder,
  restriction: Restriction | undefined,
): void {
  if (!restriction) {
    return;
  }
  if (isAndCriteria(restriction)) {
    for (const part of restriction.allOf) {
      query.andWhere(inner => restrict(inner, part));
    }
  } else if (isOrCriteria(restriction)) {
    query.andWhere(inner => {
      for (const part of restriction.anyOf) {
        inner.orWhere(alternative => restrict(alternative, part));
      }
    });
  } else if (isNotCriteria(restriction)) {
    query.andWhereNot(inner => restrict(inner, restriction.not));
  } else if (restriction.key === 'tags') {
    whereAnyTag(query, restriction.values);
  } else {
    // Said aloud, because NOT of a comparison with NULL is NULL and would hide rows that may be seen.
    query
      .whereNotNull(restriction.key)
      .whereIn(restriction.key, restriction.values);
  }
}
