import { useApi } from '@backstage/core-plugin-api';
import { SignalDto } from 'backstage-plugin-cd-maturity-common';
import { useCallback, useState } from 'react';
import useAsyncFn from 'react-use/lib/useAsyncFn';
import { cdMaturityApiRef } from '../../../api/cdMaturityApiRef';
import { useResource } from '../../../hooks/useResource';

const PAGE = 5;

/** The newest signals that a metric reads, and more on demand. */
export const useEvidence = (entityRef: string, metric: string) => {
  const api = useApi(cdMaturityApiRef);
  const read = useCallback(
    (cursor?: string) =>
      api.getSignals(entityRef, { metric, cursor, limit: PAGE }),
    [api, entityRef, metric],
  );
  const load = useCallback(() => read(), [read]);
  const first = useResource(load);
  const [rest, setRest] = useState<{
    items: SignalDto[];
    nextCursor?: string;
  }>();
  const known = first.status === 'ready' ? first.value : { items: [] };
  const cursor = rest ? rest.nextCursor : known.nextCursor;

  const [more, loadMore] = useAsyncFn(async () => {
    const page = await read(cursor);
    setRest(before => ({
      items: [...(before?.items ?? []), ...page.items],
      nextCursor: page.nextCursor,
    }));
  }, [read, cursor]);

  return {
    first,
    items: [...known.items, ...(rest?.items ?? [])],
    more: cursor ? loadMore : undefined,
    loadingMore: more.loading,
    moreError: more.error,
  };
};
