import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** A word of the address, such as the row that is open; `undefined` takes it away. */
export const useAddressValue = (
  name: string,
): [string | undefined, (value: string | undefined) => void] => {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (value: string | undefined) =>
      setParams(before => {
        const next = new URLSearchParams(before);
        if (value === undefined) next.delete(name);
        else next.set(name, value);
        return next;
      }),
    [setParams, name],
  );
  return [params.get(name) ?? undefined, change];
};
