import { useCallback, useState } from 'react';

/** What is being saved, by id. */
export const usePending = () => {
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const during = useCallback(
    async <T>(id: string, work: () => Promise<T>): Promise<T> => {
      setPending(all => new Set(all).add(id));
      try {
        return await work();
      } finally {
        setPending(all => new Set([...all].filter(other => other !== id)));
      }
    },
    [],
  );
  const isPending = useCallback((id: string) => pending.has(id), [pending]);
  return { isPending, isAnyPending: pending.size > 0, during };
};
