import {
  EntityRecognition,
  RecognitionCorrectionRequest,
} from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { FormDialog, Loaded, SkeletonRows, TextInput } from '../../ui';
import { JobList } from './JobList';
import { RecognitionDraft, toDraft, toRequest } from './recognitionDraft';

type Props = {
  resource: Resource<EntityRecognition>;
  busy: boolean;
  error?: Error;
  onCancel(): void;
  onCorrect(request: RecognitionCorrectionRequest): void;
  onRestore(revision: number): void;
};

/** What the jobs of an entity count as; its owner says what they really do. */
export const RecognitionForm = ({ resource, busy, ...props }: Props) => {
  const t = useText();
  const [changed, setChanged] = useState<RecognitionDraft>();
  const recognition = resource.status === 'ready' ? resource.value : undefined;
  const draft = changed ?? (recognition && toDraft(recognition));
  const mayCorrect = recognition?.rights.correct ?? false;
  return (
    <FormDialog
      title={t('recognition.title')}
      about={t('recognition.about')}
      confirm={t('corrections.save')}
      cancel={mayCorrect ? undefined : t('outcomes.close')}
      complete={mayCorrect}
      ownChecks
      busy={busy}
      error={props.error}
      onCancel={props.onCancel}
      onSubmit={() => {
        if (recognition && draft) {
          props.onCorrect(toRequest(draft, recognition));
        }
      }}
    >
      <Loaded
        resource={resource}
        failure={t('recognition.failure')}
        skeleton={<SkeletonRows rows={3} height={96} />}
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
      </Loaded>
      {draft && mayCorrect && (
        <TextInput
          label={t('corrections.note')}
          rows={2}
          maxLength={2000}
          value={draft.note}
          onChange={note => setChanged({ ...draft, note })}
        />
      )}
    </FormDialog>
  );
};
