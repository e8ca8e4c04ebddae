import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

const OPEN = 'open';
/** Everything was folded on purpose. */
const NOTHING = '-';

const keysOf = (params: URLSearchParams, usual: readonly string[]) =>
  params.has(OPEN)
    ? params.getAll(OPEN).filter(key => key !== NOTHING)
    : [...usual];

/** Rows that are unfolded, kept in the address; `usual` ones are so as long as it says nothing. */
export const useOpenKeys = (usual: readonly string[]) => {
  const [params, setParams] = useSearchParams();
  // Refs have no spaces.
  const text = keysOf(params, usual).join(' ');
  const open = useMemo(() => new Set(text ? text.split(' ') : []), [text]);
  const toggle = useCallback(
    (key: string) =>
      setParams(before => {
        const keys = keysOf(before, usual);
        const next = keys.includes(key)
          ? keys.filter(item => item !== key)
          : [...keys, key];
        const written = new URLSearchParams(before);
        written.delete(OPEN);
        (next.length > 0 ? next : [NOTHING]).forEach(item =>
          written.append(OPEN, item),
        );
        return written;
      }),
    [setParams, usual],
  );
  return { open, toggle };
};
