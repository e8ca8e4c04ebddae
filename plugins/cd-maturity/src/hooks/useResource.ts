import { useMemo } from 'react';
import useAsyncRetry from 'react-use/lib/useAsyncRetry';

/** Something that a panel waits for. Each panel has its own, so one that fails takes no other with it. */
export type Resource<T> =
  | { status: 'loading' }
  | { status: 'failed'; error: Error; retry(): void }
  | { status: 'ready'; value: T; refreshing: boolean; reload(): void };

/** `load` must be stable (`useCallback`); a new one loads again and keeps the old value on the page meanwhile. */
export const useResource = <T>(load: () => Promise<T>): Resource<T> => {
  const { value, error, loading, retry } = useAsyncRetry(load, [load]);
  return useMemo(() => {
    if (error && !loading) return { status: 'failed', error, retry };
    if (value === undefined) return { status: 'loading' };
    return { status: 'ready', value, refreshing: loading, reload: retry };
  }, [value, error, loading, retry]);
};
