import { Knex } from 'knex';
import { likePart } from '../database/likePart';

/** Tags of the catalog hold no bars. */
const BAR = '|';

/** Tags as the column keeps them: `|java|pci|`. */
export function tagsText(tags: readonly string[]): string {
  return `${BAR}${tags.map(tag => `${tag}${BAR}`).join('')}`;
}

/** Adds to a query of the `scores` table that a row has at least one of the tags. */
export function whereAnyTag(
  query: Knex.QueryBuilder,
  tags: readonly string[],
): void {
  query.andWhere(inner => {
    inner.whereRaw('1 = 0');
    for (const tag of tags) {
      inner.orWhereRaw(`tags like ? escape '\\'`, [
        likePart(`${BAR}${tag}${BAR}`),
      ]);
    }
  });
}
