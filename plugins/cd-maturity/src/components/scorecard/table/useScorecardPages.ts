import { useApi } from '@backstage/core-plugin-api';
import {
  ScorecardFilter,
  ScorecardPage,
  ScorecardRow,
  ScorecardSort,
} from 'backstage-plugin-cd-maturity-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';

const PAGE = 50;

export type ScorecardPages = {
  rows: readonly ScorecardRow[];
  total?: ScorecardPage['total'];
  /** A first page, or one after other filters, is on its way. */
  loading: boolean;
  loadingMore: boolean;
  error?: Error;
  hasMore: boolean;
  loadMore(): void;
  retry(): void;
};

type State = {
  rows: ScorecardRow[];
  total?: ScorecardPage['total'];
  cursor?: string;
  pending?: 'first' | 'more';
  error?: Error;
};

/** The list behind the filters, page by page. An answer to an older question is dropped. */
export const useScorecardPages = (
  filter: ScorecardFilter,
  sort: ScorecardSort | undefined,
): ScorecardPages => {
  const api = useApi(cdMaturityApiRef);
  const [state, setState] = useState<State>({ rows: [], pending: 'first' });
  const question = useRef(0);
  // A second call can come before the first has shown in the state.
  const asking = useRef<string>();

  const read = useCallback(
    async (cursor?: string) => {
      question.current += 1;
      asking.current = cursor;
      const asked = question.current;
      setState(before => ({
        ...before,
        pending: cursor ? 'more' : 'first',
        error: undefined,
      }));
      try {
        const page = await api.getScorecard(filter, {
          sort,
          cursor,
          limit: PAGE,
        });
        if (asked !== question.current) return;
        asking.current = undefined;
        setState(before => ({
          rows: cursor ? [...before.rows, ...page.items] : page.items,
          total: page.total,
          cursor: page.pageInfo.nextCursor,
        }));
      } catch (error) {
        if (asked !== question.current) return;
        asking.current = undefined;
        setState(before => ({
          // What answered other filters would pass for the answer to these.
          ...(cursor ? before : { rows: [] }),
          pending: undefined,
          error: error instanceof Error ? error : new Error(String(error)),
        }));
      }
    },
    [api, filter, sort],
  );

  useEffect(() => {
    read();
  }, [read]);

  const { rows, total, cursor, pending, error } = state;
  return {
    rows,
    total,
    loading: pending === 'first',
    loadingMore: pending === 'more',
    error,
    hasMore: Boolean(cursor),
    loadMore: useCallback(() => {
      const free = !pending && asking.current !== cursor;
      if (cursor && free && !error) read(cursor);
    }, [read, cursor, pending, error]),
    retry: useCallback(() => {
      read(cursor);
    }, [read, cursor]),
  };
};
