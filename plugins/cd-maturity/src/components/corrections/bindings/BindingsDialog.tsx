import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturitySetupApiRef } from '../../../api/cdMaturitySetupApiRef';
import { useCorrection } from '../useCorrection';
import { BindingsForm } from './BindingsForm';

type Props = { entityRef: string; onClose(): void; onCorrected(): void };

/** Reads the bindings of an entity and sends their correction. */
export const BindingsDialog = ({ entityRef, ...ends }: Props) => {
  const api = useApi(cdMaturitySetupApiRef);
  const load = useCallback(() => api.getBindings(entityRef), [api, entityRef]);
  const { resource, busy, error, send } = useCorrection(load, ends);
  return (
    <BindingsForm
      resource={resource}
      busy={busy}
      error={error}
      onCancel={ends.onClose}
      onCorrect={request => send(() => api.correctBindings(entityRef, request))}
      onRestore={revision =>
        send(() => api.restoreBindings(entityRef, revision))
      }
    />
  );
};
