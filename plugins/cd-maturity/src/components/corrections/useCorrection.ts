import { ResponseError } from '@backstage/errors';
import { useCallback, useState } from 'react';
import { Resource, useResource } from '../../hooks/useResource';

const CONFLICT = 409;

export type Correction<T> = {
  resource: Resource<T>;
  busy: boolean;
  /** Why the last try was refused. */
  error?: Error;
  /** Sends a change and closes the dialog once it was taken. */
  send(work: () => Promise<T>): Promise<void>;
};

/**
 * Something that an owner may correct. When somebody else was faster it is read again, so that one sees what it is now
 * and may go on with what one wrote. `load` must be stable.
 */
export const useCorrection = <T>(
  load: () => Promise<T>,
  { onClose, onCorrected }: { onClose(): void; onCorrected(): void },
): Correction<T> => {
  const resource = useResource(load);
  const [state, setState] = useState<{ busy: boolean; error?: Error }>({
    busy: false,
  });
  const send = useCallback(
    async (work: () => Promise<T>) => {
      setState({ busy: true });
      try {
        await work();
      } catch (cause) {
        const error = cause instanceof Error ? cause : new Error(String(cause));
        const isStale =
          (error as Partial<ResponseError>).statusCode === CONFLICT;
        if (isStale && resource.status === 'ready') resource.reload();
        setState({ busy: false, error });
        return;
      }
      onClose();
      onCorrected();
    },
    [resource, onClose, onCorrected],
  );
  return { resource, ...state, send };
};
