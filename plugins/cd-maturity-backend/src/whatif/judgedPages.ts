import { Knex } from 'knex';
import { JudgedBy, readJudgedBy } from '../store/metricValues';

const PAGE = 100;

/** What all entities were last judged by, page by page. While one page is judged the database reads the next. */
export async function* judgedPages(
  db: Knex,
  within?: Knex.QueryBuilder,
): AsyncGenerator<JudgedBy[]> {
  const read = (after?: string) =>
    readJudgedBy(db, { after, limit: PAGE, within: within?.clone() });
  let next: Promise<JudgedBy[]> | undefined = read();
  while (next) {
    const page: JudgedBy[] = await next;
    next = page.length === PAGE ? read(page[PAGE - 1].entityRef) : undefined;
    // Whoever asks for that page hears of it.
    next?.catch(() => undefined);
    yield page;
  }
}
