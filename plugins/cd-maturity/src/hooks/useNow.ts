import { useState } from 'react';
import useInterval from 'react-use/lib/useInterval';

/** The present moment in epoch milliseconds, renewed twice a minute so that ages stay true. */
export const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), 30_000);
  return now;
};
