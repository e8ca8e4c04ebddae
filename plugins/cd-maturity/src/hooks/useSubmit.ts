import { useCallback, useState } from 'react';

export type Submission = {
  busy: boolean;
  /** Of the last try; the form stays open with what was typed. */
  error?: Error;
  submit(work: () => Promise<unknown>): Promise<void>;
};

/** Sends a form: `onDone` when it was taken, otherwise the reason stays beside it. */
export const useSubmit = (onDone?: () => void): Submission => {
  const [state, setState] = useState<{ busy: boolean; error?: Error }>({
    busy: false,
  });
  const submit = useCallback(
    async (work: () => Promise<unknown>) => {
      setState({ busy: true });
      try {
        await work();
        setState({ busy: false });
        onDone?.();
      } catch (error) {
        setState({
          busy: false,
          error: error instanceof Error ? error : new Error(String(error)),
        });
      }
    },
    [onDone],
  );
  return { ...state, submit };
};
