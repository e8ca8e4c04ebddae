import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturitySetupApiRef } from '../../../api/cdMaturitySetupApiRef';
import { useCorrection } from '../useCorrection';
import { BindingsForm } from './BindingsForm';

type Props = { entityRef: string; onClose(): void; onCorrected(): void };

/** Reads the bindings of an entity and sends their correction. */
export const BindingsDialog = ({ entityRef, onClose, onCorrected }: Props) => {
  const api = useApi(cdMaturitySetupApiRef);
  const load = useCallback(() => api.getBindings(entityRef), [api, entityRef]);
  const { resource, busy, error, send } = useCorrection(load);
  const sendAndClose = async (work: Parameters<typeof send>[0]) => {
    if (!(await send(work))) return;
    onClose();
    onCorrected();
  };
  return (
    <BindingsForm
      resource={resource}
      busy={busy}
      error={error}
      onCancel={onClose}
      onCorrect={request =>
        sendAndClose(() => api.correctBindings(entityRef, request))
      }
      onRestore={revision =>
        sendAndClose(() => api.restoreBindings(entityRef, revision))
      }
    />
  );
};
