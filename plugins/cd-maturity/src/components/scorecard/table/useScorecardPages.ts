import { useApi } from '@backstage/frontend-plugin-api';
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

  const read = useCallback(
    async (cursor?: string) => {
      question.current += 1;
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
        setState(before => ({
          rows: cursor ? [...before.rows, ...page.items] : page.items,
          total: page.total,
          cursor: page.pageInfo.nextCursor,
        }));
      } catch (error) {
        if (asked !== question.current) return;
        setState(before => ({
          ...before,
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
      if (cursor && !pending && !error) read(cursor);
    }, [read, cursor, pending, error]),
    retry: useCallback(() => {
      read(cursor);
    }, [read, cursor]),
  };
};
