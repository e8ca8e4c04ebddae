import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

const OPEN = 'open';

/** Rows that are unfolded, kept in the address. */
export const useOpenKeys = () => {
  const [params, setParams] = useSearchParams();
  const text = params.getAll(OPEN).join(' ');
  // Refs have no spaces.
  const open = useMemo(() => new Set(text ? text.split(' ') : []), [text]);
  const toggle = useCallback(
    (key: string) =>
      setParams(before => {
        const next = new URLSearchParams(before);
        const keys = next.getAll(OPEN);
        next.delete(OPEN);
        (keys.includes(key)
          ? keys.filter(item => item !== key)
          : [...keys, key]
        ).forEach(item => next.append(OPEN, item));
        return next;
      }),
    [setParams],
  );
  return { open, toggle };
};
