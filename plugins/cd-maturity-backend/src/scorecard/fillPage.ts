import {
  ScorecardPage,
  ScorecardRow,
} from 'backstage-plugin-cd-maturity-common';

/** A caller who sees next to nothing of the catalog gets a short page and a cursor, not a long wait. */
const MOST_ROUNDS = 5;

type Part = { limit: number; cursor?: string };

/**
 * A page without the rows that the caller may not see, filled up from the rows after it. A page may be short and still
 * have a cursor. The total counts hidden rows too: it tells that there are more, not which.
 */
export async function fillPage<T extends Part>(
  request: T,
  read: (part: T) => Promise<ScorecardPage>,
  visible: (rows: ScorecardRow[]) => Promise<ReadonlySet<string>>,
): Promise<ScorecardPage> {
  const items: ScorecardRow[] = [];
  let total: ScorecardPage['total'] | undefined;
  let { cursor } = request;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const limit = request.limit - items.length;
    const page = await read({ ...request, cursor, limit });
    const seen = await visible(page.items);
    const isSeen = ({ entityRef }: ScorecardRow) => seen.has(entityRef);
    if (round === 0 && page.items.every(isSeen)) {
      // As it is, so that all who see all of it share one answer.
      return page;
    }
    items.push(...page.items.filter(isSeen));
    total ??= page.total;
    cursor = page.pageInfo.nextCursor;
    if (cursor === undefined || items.length >= request.limit) {
      break;
    }
  }
  return {
    items,
    pageInfo: cursor === undefined ? {} : { nextCursor: cursor },
    total: total ?? { count: 0, more: false },
  };
}
