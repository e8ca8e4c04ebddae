import { TestApiProvider } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { act, renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { useOnRevision } from './useOnRevision';

const setUp = () => {
  let send: (message: { revision: number }) => void = () => {};
  const signals = {
    subscribe: (_channel: string, onMessage: (message: any) => void) => {
      send = onMessage;
      return { unsubscribe: () => {} };
    },
  };
  const onChanged = jest.fn();
  renderHook(() => useOnRevision(onChanged), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[signalApiRef, signals]]}>
        {children}
      </TestApiProvider>
    ),
  });
  return {
    onChanged,
    say: (revision: number) => act(() => send({ revision })),
    pass: (ms: number) => act(() => jest.advanceTimersByTime(ms)),
  };
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('useOnRevision', () => {
  it('tells at once, and then once for all that changes within the pause', () => {
    const { onChanged, say, pass } = setUp();
    pass(60_000);
    expect(onChanged).not.toHaveBeenCalled();
    say(1);
    pass(0);
    expect(onChanged).toHaveBeenCalledTimes(1);
    say(2);
    pass(5_000);
    say(3);
    pass(9_000);
    expect(onChanged).toHaveBeenCalledTimes(1);
    pass(1_000);
    expect(onChanged).toHaveBeenCalledTimes(2);
  });

  it('stays silent without the signals plugin', () => {
    const onChanged = jest.fn();
    renderHook(() => useOnRevision(onChanged), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <TestApiProvider apis={[]}>{children}</TestApiProvider>
      ),
    });
    act(() => jest.advanceTimersByTime(60_000));
    expect(onChanged).not.toHaveBeenCalled();
  });
});
