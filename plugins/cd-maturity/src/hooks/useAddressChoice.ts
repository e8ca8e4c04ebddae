import { useCallback } from 'react';
import { useAddress } from './useAddress';

/** One of a few choices, kept in the address so that links and the back button work; the first one is not written. */
export const useAddressChoice = <T extends string>(
  name: string,
  choices: readonly [T, ...T[]],
): [T, (choice: T) => void] => {
  const { read, write } = useAddress();
  const [usual] = choices;
  const chosen = choices.find(choice => choice === read(name)) ?? usual;
  const choose = useCallback(
    (choice: T) => write({ [name]: choice === usual ? undefined : choice }),
    [write, name, usual],
  );
  return [chosen, choose];
};
