import {
  EntityRecognition,
  RecognitionCorrectionRequest,
} from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { CorrectionForm, CorrectionFrame } from '../CorrectionFrame';
import { JobList } from './JobList';
import { RecognitionDraft, toDraft, toRequest } from './recognitionDraft';

type Props = CorrectionForm<EntityRecognition, RecognitionCorrectionRequest>;

/** What the jobs of an entity count as; its owner says what they really do. */
export const RecognitionForm = (props: Props) => {
  const t = useText();
  const { resource, busy } = props;
  const [changed, setChanged] = useState<RecognitionDraft>();
  const recognition = resource.status === 'ready' ? resource.value : undefined;
  const draft = changed ?? (recognition && toDraft(recognition));
  const mayCorrect = recognition?.rights.correct ?? false;
  return (
    <CorrectionFrame
      what="recognition"
      skeleton={{ rows: 3, height: 96 }}
      resource={resource}
      busy={busy}
      error={props.error}
      confirm={t('corrections.save')}
      isReadOnly={!mayCorrect}
      mayCorrect={mayCorrect}
      note={
        draft && mayCorrect
          ? {
              value: draft.note,
              onChange: note => setChanged({ ...draft, note }),
            }
          : undefined
      }
      onCancel={props.onCancel}
      onSubmit={() => {
        if (recognition && draft) {
          props.onCorrect(toRequest(draft, recognition));
        }
      }}
    >
      {value => (
        <JobList
          recognition={value}
          draft={draft ?? toDraft(value)}
          busy={busy}
          onChange={setChanged}
          onRestore={() => props.onRestore(value.revision)}
        />
      )}
    </CorrectionFrame>
  );
};
