import { useSignal } from '@backstage/plugin-signals-react';
import { useEffect, useRef } from 'react';

/** A big organisation changes all the time; a page asks again at most this often. */
const PAUSE_MS = 15_000;

/**
 * Calls back when the backend says that something changed: at once after a quiet time, otherwise at the end of the
 * pause. In apps without the signals plugin nothing is ever said.
 */
export const useOnRevision = (onChanged: () => void) => {
  const { lastSignal } = useSignal<{ revision: number }>('cd-maturity');
  const revision = lastSignal?.revision;
  const call = useRef(onChanged);
  call.current = onChanged;
  const last = useRef(-Infinity);
  useEffect(() => {
    if (revision === undefined) return undefined;
    const wait = Math.max(0, last.current + PAUSE_MS - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      call.current();
    }, wait);
    return () => clearTimeout(timer);
  }, [revision]);
};
