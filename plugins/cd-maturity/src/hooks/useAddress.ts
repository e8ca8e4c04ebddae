import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

export type Address = {
  read(name: string): string | undefined;
  /** All of it in one step of the history; `undefined` takes a word away, others stay. */
  write(words: Readonly<Record<string, string | undefined>>): void;
};

/** The words behind the question mark of the address, so that links and the back button work. */
export const useAddress = (): Address => {
  const [params, setParams] = useSearchParams();
  const read = useCallback(
    (name: string) => params.get(name) ?? undefined,
    [params],
  );
  const write = useCallback<Address['write']>(
    words =>
      setParams(before => {
        const next = new URLSearchParams(before);
        Object.entries(words).forEach(([name, value]) =>
          value === undefined ? next.delete(name) : next.set(name, value),
        );
        return next;
      }),
    [setParams],
  );
  return { read, write };
};
