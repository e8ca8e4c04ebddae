import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo } from 'react';
import useObservable from 'react-use/lib/useObservable';
import { SavedView, readViews, withView, withoutView } from './savedViews';

const BUCKET = 'cd-maturity.scorecard';
const KEY = 'views';

/** The reader's own views, kept where Backstage keeps what belongs to a user. */
export const useSavedViews = () => {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(() => storage.forBucket(BUCKET), [storage]);
  const observed = useMemo(() => bucket.observe$(KEY), [bucket]);
  const snapshot = useObservable(observed, bucket.snapshot(KEY));
  const views = useMemo(() => readViews(snapshot.value), [snapshot]);
  const save = useCallback(
    (view: SavedView) => bucket.set(KEY, withView(views, view)),
    [bucket, views],
  );
  const forget = useCallback(
    (name: string) => bucket.set(KEY, withoutView(views, name)),
    [bucket, views],
  );
  return { views, save, forget };
};
