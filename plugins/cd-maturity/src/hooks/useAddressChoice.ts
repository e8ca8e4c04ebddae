import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** One of a few choices, kept in the address so that links and the back button work; the first one is not written. */
export const useAddressChoice = <T extends string>(
  name: string,
  choices: readonly [T, ...T[]],
): [T, (choice: T) => void] => {
  const [params, setParams] = useSearchParams();
  const [usual] = choices;
  const chosen = choices.find(choice => choice === params.get(name)) ?? usual;
  const choose = useCallback(
    (choice: T) =>
      setParams(before => {
        const next = new URLSearchParams(before);
        if (choice === usual) next.delete(name);
        else next.set(name, choice);
        return next;
      }),
    [setParams, name, usual],
  );
  return [chosen, choose];
};
