import { makeStyles } from '@material-ui/core';
import { PracticeDto, QuestionDto } from 'backstage-plugin-cd-maturity-common';
import { useId, useState } from 'react';
import { useFailureNotice } from '../../hooks/useFailureNotice';
import { useFormat } from '../../hooks/useFormat';
import { useNow } from '../../hooks/useNow';
import { useText } from '../../hooks/useText';
import { mute, text, tones } from '../../theme';
import { Action, Chip, ExternalLink, WhyNotText } from '../ui';
import { EvidenceDialog } from './EvidenceDialog';
import { MeasuredOpposite } from './MeasuredOpposite';
import { OptionButtons } from './OptionButtons';
import { SpreadLine } from './SpreadLine';
import { questionState } from './questionState';
import { Answers } from './useAssessment';
import { useOptionWords } from './useOptionWords';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gap: 8,
    padding: '14px 0',
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  question: { ...text.strong, margin: 0, overflowWrap: 'anywhere' },
  about: { ...text.small, ...mute(theme), margin: 0 },
  facts: {
    ...text.small,
    ...mute(theme),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
  },
  problem: { color: tones(theme).problem, fontWeight: 700 },
}));

type Props = {
  question: QuestionDto;
  /** The practice behind it, where the entity has it. */
  practice?: PracticeDto;
  answers: Answers;
};

/** One question: what is asked, what one says oneself, what all say together, and what was measured. */
export const QuestionRow = ({ question, practice, answers }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const words = useOptionWords();
  const notice = useFailureNotice();
  const id = useId();
  const [dialog, setDialog] = useState<{ refusal?: Error }>();
  const state = questionState(question, useNow());
  const { own, whyNot, title, options } = question;
  const chosen = answers.chosen(question);
  const saving = answers.saving(question.practiceId);

  const choose = async (option: string) => {
    if (saving || (option === chosen && state === 'answered')) return;
    const { link, note } = own ?? {};
    const refusal = await answers.answer(question, { option, link, note });
    if (refusal) notice(t('assessment.failed'), refusal);
  };
  const prove = async (said: { link?: string; note?: string }) => {
    if (chosen === undefined) return;
    const refusal = await answers.answer(question, { option: chosen, ...said });
    setDialog(refusal && { refusal });
  };

  return (
    <li className={classes.row}>
      <div>
        <p id={id} className={classes.question}>
          {question.question}
        </p>
        <p className={classes.about}>
          {question.gate
            ? t('assessment.gate', { practice: title })
            : t('assessment.practice', { practice: title })}
        </p>
      </div>
      {whyNot === undefined ? (
        <OptionButtons
          labelledBy={id}
          options={options}
          value={chosen}
          onChoose={choose}
        />
      ) : (
        <p className={classes.about}>
          <WhyNotText whyNot={whyNot} refusal={question.refusal} />
        </p>
      )}
      <SpreadLine question={question} />
      {state === 'contradicted' && <MeasuredOpposite practice={practice} />}
      <div className={classes.facts}>
        {state === 'unconfirmed' && (
          <Chip look="hollow">{t('assessment.unconfirmed')}</Chip>
        )}
        {state === 'expired' && own && (
          <Chip look="hollow">
            {t('assessment.expired', { answer: words(own.option) })}
          </Chip>
        )}
        {saving && <span role="status">{t('decision.saving')}</span>}
        {!saving && own && state !== 'expired' && (
          <span>
            {t('assessment.counts', { day: format.day(own.expiresAt) })}
          </span>
        )}
        {own?.link && (
          <ExternalLink to={own.link}>{t('exemption.evidence')}</ExternalLink>
        )}
        {own && whyNot === undefined && (
          <Action
            variant="text"
            aria-label={t('assessment.evidence.of', {
              question: question.question,
            })}
            onClick={() => setDialog({})}
          >
            {own.link
              ? t('assessment.evidence.change')
              : t('assessment.evidence.add')}
          </Action>
        )}
      </div>
      {dialog && (
        <EvidenceDialog
          question={question}
          refusal={dialog.refusal}
          busy={saving}
          onCancel={() => setDialog(undefined)}
          onSubmit={prove}
        />
      )}
    </li>
  );
};
