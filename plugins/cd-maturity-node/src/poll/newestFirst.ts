import { z } from 'zod';
import { JsonApi, Query } from '../http';
import { EntityTags, SectionPage } from './pollInSections';

/**
 * The items of a list that changed since some time, of a list that shows the newest first. It is read up to the first
 * page that ends before that time, and not at all while its first page stays the same.
 * @public
 */
export async function* newestFirst<T extends z.ZodType>(
  { api, tags }: { api: JsonApi; tags: EntityTags },
  list: {
    path: string;
    query?: Query;
    item: T;
    /** Older than this, and nothing behind it can have changed. */
    isPast(item: z.output<T>): boolean;
    page(items: Array<z.output<T>>): Promise<SectionPage>;
  },
): AsyncGenerator<SectionPage> {
  const url = api.urlOf(list.path, list.query);
  const pages = api.list(list.path, list.item, list.query, {
    etag: tags.get(url),
  });
  let firstTag: string | undefined;
  for await (const { items, etag, isLast } of pages) {
    firstTag ??= etag ?? '';
    const recent = items.filter(item => !list.isPast(item));
    const page = await list.page(recent);
    const isEnd = isLast || recent.length < items.length;
    if (isEnd && firstTag) {
      tags.set(url, firstTag);
    }
    yield page;
    if (isEnd) {
      return;
    }
  }
}
