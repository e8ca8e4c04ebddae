import { useCallback, useRef, useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { useReload } from './useReload';
import { Resource, useResource } from './useResource';

type Page<T> = { items: T[]; nextCursor?: string };

/** A page of the API as a list reads it. */
export const toPage = <T>(answer: {
  items: T[];
  pageInfo: { nextCursor?: string };
}): Page<T> => ({
  items: answer.items,
  nextCursor: answer.pageInfo.nextCursor,
});

/** A list that is read page by page; `read` must be stable. */
export type PagedList<T> = {
  /** What was read at once, for the states of the whole list. */
  first: Resource<Page<T>>;
  items: T[];
  /** Reads the next page; absent at the end. */
  more?: () => void;
  loadingMore: boolean;
  moreError?: Error;
  /** Reads all the pages again that were read so far; they stay until then. */
  reload(): void;
};

/** The first page at once, the others on demand. */
export const usePagedList = <T>(
  read: (cursor?: string) => Promise<Page<T>>,
): PagedList<T> => {
  const reached = useRef({ of: read, pages: 1 });
  const load = useCallback(async () => {
    if (reached.current.of !== read) reached.current = { of: read, pages: 1 };
    let { items, nextCursor } = await read();
    for (let at = 1; nextCursor && at < reached.current.pages; at++) {
      const page: Page<T> = await read(nextCursor);
      items = [...items, ...page.items];
      nextCursor = page.nextCursor;
    }
    return { items, nextCursor };
  }, [read]);
  const first = useResource(load);
  const begun = first.status === 'ready' ? first.value : undefined;
  const [readSoFar, setRest] = useState<Page<T> & { of: typeof begun }>();
  // Further pages of what was read before, or of another question, are none of this.
  const rest = readSoFar?.of === begun ? readSoFar : undefined;
  const cursor = rest ? rest.nextCursor : begun?.nextCursor;

  const [more, loadMore] = useAsyncFn(async () => {
    const page = await read(cursor);
    reached.current.pages += 1;
    setRest(before => ({
      of: begun,
      items: [
        ...(before && before.of === begun ? before.items : []),
        ...page.items,
      ],
      nextCursor: page.nextCursor,
    }));
  }, [read, cursor, begun]);

  return {
    first,
    items: [...(begun?.items ?? []), ...(rest?.items ?? [])],
    more: cursor ? loadMore : undefined,
    loadingMore: more.loading,
    moreError: more.error,
    reload: useReload(first),
  };
};
