import {
  QuestionDto,
  webLinkSchema,
} from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../hooks/useText';
import { FormDialog, TextInput } from '../ui';

const NOTE_MAX = 2000;

type Said = { link?: string; note?: string };

type Props = {
  question: QuestionDto;
  refusal?: Error;
  busy: boolean;
  onCancel(): void;
  onSubmit(said: Said): void;
};

/** A link and a note beside an answer: what others can check counts more. */
export const EvidenceDialog = ({ question, ...props }: Props) => {
  const t = useText();
  const [link, setLink] = useState(question.own?.link ?? '');
  const [note, setNote] = useState(question.own?.note ?? '');
  const [tried, setTried] = useState(false);
  const address = link.trim();
  const isBroken = address !== '' && !webLinkSchema.safeParse(address).success;
  return (
    <FormDialog
      complete
      ownChecks
      busy={props.busy}
      title={t('assessment.evidence.title')}
      about={
        <>
          <div>{question.question}</div>
          {t('assessment.evidence.why')}
        </>
      }
      confirm={t('assessment.evidence.confirm')}
      error={props.refusal}
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (isBroken) return;
        props.onSubmit({
          link: address || undefined,
          note: note.trim() || undefined,
        });
      }}
    >
      <TextInput
        type="url"
        label={t('assessment.evidence.link')}
        help={question.evidence ?? t('decision.form.linkHelp')}
        error={tried && isBroken ? t('decision.problem.linkBroken') : undefined}
        value={link}
        onChange={setLink}
      />
      <TextInput
        rows={2}
        maxLength={NOTE_MAX}
        label={t('decision.form.note')}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
};
