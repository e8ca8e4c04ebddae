import { signalApiRef } from '@backstage/plugin-signals-react';
import { act } from '@testing-library/react';

type Said = (message: { revision: number }) => void;

/** The signals plugin of a test. `revise()` is the backend saying that something changed. */
export const fakeSignals = () => {
  const listeners = new Set<Said>();
  const signals = {
    subscribe: (_channel: string, listener: any) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
  };
  return {
    api: [signalApiRef, signals] as const,
    revise: (revision: number) =>
      act(() => listeners.forEach(say => say({ revision }))),
  };
};
