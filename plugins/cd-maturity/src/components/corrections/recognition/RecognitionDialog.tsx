import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { cdMaturitySetupApiRef } from '../../../api/cdMaturitySetupApiRef';
import { useCorrection } from '../useCorrection';
import { RecognitionForm } from './RecognitionForm';

type Props = { entityRef: string; onClose(): void; onCorrected(): void };

/** Reads what the jobs of an entity count as and sends a correction. */
export const RecognitionDialog = ({ entityRef, ...ends }: Props) => {
  const api = useApi(cdMaturitySetupApiRef);
  const load = useCallback(
    () => api.getRecognition(entityRef),
    [api, entityRef],
  );
  const { resource, busy, error, send } = useCorrection(load, ends);
  return (
    <RecognitionForm
      resource={resource}
      busy={busy}
      error={error}
      onCancel={ends.onClose}
      onCorrect={request =>
        send(() => api.correctRecognition(entityRef, request))
      }
      onRestore={revision =>
        send(() => api.restoreRecognition(entityRef, revision))
      }
    />
  );
};
