import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../hooks/useText';
import { text } from '../../theme';
import { FormDialog } from '../ui';
import { DraftFields } from './DraftFields';
import { Reading } from './Reading';
import { checkDraft } from './form/checkDraft';
import { Limits } from './form/dayRange';
import { Draft } from './form/draft';

const useStyles = makeStyles({
  practice: { ...text.strong, margin: 0 },
  what: { ...text.body, margin: '4px 0 0' },
});

type Props = {
  practice: PracticeDto;
  /** What stands in it at first. */
  draft: Draft;
  limits: Limits;
  /** Why the last try was refused. */
  refusal?: Error;
  onCancel(): void;
  onSubmit(draft: Draft): void;
};

/** Asks for what belongs to a decision; nothing is sent before it is complete. */
export const DraftDialog = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const [draft, setDraft] = useState(props.draft);
  const [tried, setTried] = useState(false);
  const problems = checkDraft(draft, props.limits);
  const { kind } = draft;
  return (
    <FormDialog
      complete
      ownChecks
      title={t(`decision.form.title.${kind}`)}
      confirm={t(`decision.form.confirm.${kind}`)}
      error={props.refusal}
      about={
        <>
          <p className={classes.practice}>{props.practice.title}</p>
          <p className={classes.what}>{t(`decision.form.what.${kind}`)}</p>
        </>
      }
      onCancel={props.onCancel}
      onSubmit={() => {
        setTried(true);
        if (Object.keys(problems).length === 0) props.onSubmit(draft);
      }}
    >
      {kind === 'dispute' && <Reading practice={props.practice} />}
      <DraftFields
        draft={draft}
        limits={props.limits}
        problems={tried ? problems : {}}
        onChange={setDraft}
      />
    </FormDialog>
  );
};
