import { useCallback, useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { Resource, useResource } from './useResource';

type Page<T> = { items: T[]; nextCursor?: string };

/** A list that is read page by page; `read` must be stable. */
export type PagedList<T> = {
  /** The first page, for the states of the whole list. */
  first: Resource<Page<T>>;
  items: T[];
  /** Reads the next page; absent at the end. */
  more?: () => void;
  loadingMore: boolean;
  moreError?: Error;
  /** Begins anew at the first page. */
  reload(): void;
};

/** The first page at once, the others on demand. */
export const usePagedList = <T>(
  read: (cursor?: string) => Promise<Page<T>>,
): PagedList<T> => {
  const load = useCallback(() => read(), [read]);
  const first = useResource(load);
  const [readSoFar, setRest] = useState<Page<T> & { of: typeof read }>();
  // Further pages of another question are none of this one.
  const rest = readSoFar?.of === read ? readSoFar : undefined;
  const known: Page<T> = first.status === 'ready' ? first.value : { items: [] };
  const cursor = rest ? rest.nextCursor : known.nextCursor;

  const [more, loadMore] = useAsyncFn(async () => {
    const page = await read(cursor);
    setRest(before => ({
      of: read,
      items: [...(before?.of === read ? before.items : []), ...page.items],
      nextCursor: page.nextCursor,
    }));
  }, [read, cursor]);

  const again = first.status === 'ready' ? first.reload : undefined;
  const reload = useCallback(() => {
    setRest(undefined);
    again?.();
  }, [again]);

  return {
    first,
    items: [...known.items, ...(rest?.items ?? [])],
    more: cursor ? loadMore : undefined,
    loadingMore: more.loading,
    moreError: more.error,
    reload,
  };
};
