import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturitySetupApiRef } from '../../../api/cdMaturitySetupApiRef';
import { useCorrection } from '../useCorrection';
import { RecognitionForm } from './RecognitionForm';

type Props = { entityRef: string; onClose(): void; onCorrected(): void };

/** Reads what the jobs of an entity count as and sends a correction. */
export const RecognitionDialog = ({
  entityRef,
  onClose,
  onCorrected,
}: Props) => {
  const api = useApi(cdMaturitySetupApiRef);
  const load = useCallback(
    () => api.getRecognition(entityRef),
    [api, entityRef],
  );
  const { resource, busy, error, send } = useCorrection(load);
  const sendAndClose = async (work: Parameters<typeof send>[0]) => {
    if (!(await send(work))) return;
    onClose();
    onCorrected();
  };
  return (
    <RecognitionForm
      resource={resource}
      busy={busy}
      error={error}
      onCancel={onClose}
      onCorrect={request =>
        sendAndClose(() => api.correctRecognition(entityRef, request))
      }
      onRestore={revision =>
        sendAndClose(() => api.restoreRecognition(entityRef, revision))
      }
    />
  );
};
