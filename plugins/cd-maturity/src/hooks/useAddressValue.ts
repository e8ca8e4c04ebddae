import { useCallback } from 'react';
import { useAddress } from './useAddress';

/** A word of the address, such as the row that is open; `undefined` takes it away. */
export const useAddressValue = (
  name: string,
): [string | undefined, (value: string | undefined) => void] => {
  const { read, write } = useAddress();
  const change = useCallback(
    (value: string | undefined) => write({ [name]: value }),
    [write, name],
  );
  return [read(name), change];
};
