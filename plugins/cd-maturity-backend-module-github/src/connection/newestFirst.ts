import { SectionPage } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { Query } from './api';
import { PollSource } from './pollSource';

/**
 * The items of a list that changed since then, of a list that shows the newest first. It is read up to the first page
 * that ends before that time, and not at all while its first page stays the same.
 */
export async function* newestFirst<T extends z.ZodType>(
  { api, path, tags }: PollSource,
  list: {
    path: string;
    query?: Query;
    item: T;
    /** Older than this, and nothing behind it can have changed. */
    isPast(item: z.output<T>): boolean;
    page(items: Array<z.output<T>>): Promise<SectionPage>;
  },
): AsyncGenerator<SectionPage> {
  const url = api.urlOf(path + list.path, list.query);
  const pages = api.list(path + list.path, list.item, list.query, {
    etag: tags.get(url),
  });
  let firstTag: string | undefined;
  for await (const { items, etag } of pages) {
    firstTag ??= etag ?? '';
    const recent = items.filter(item => !list.isPast(item));
    const page = await list.page(recent);
    const isLast = recent.length < items.length;
    if (isLast && firstTag) {
      tags.set(url, firstTag);
    }
    yield page;
    if (isLast) {
      return;
    }
  }
  if (firstTag) {
    tags.set(url, firstTag);
    yield { deliveries: [] };
  }
}
