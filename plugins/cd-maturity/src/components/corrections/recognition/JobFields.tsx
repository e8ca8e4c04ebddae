import { makeStyles } from '@material-ui/core';
import {
  RecognisedJob,
  phaseSchema,
  suiteSchema,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Chip } from '../../ui';
import { ToggleList } from '../ToggleList';
import { JobWords } from './recognitionDraft';

const useStyles = makeStyles(theme => ({
  job: {
    display: 'grid',
    gap: 8,
    padding: '12px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  name: { ...text.strong, overflowWrap: 'anywhere' },
  facts: { ...text.small, ...mute(theme) },
}));

type Props = {
  job: RecognisedJob;
  words: JobWords;
  changed: boolean;
  disabled: boolean;
  onChange(words: JobWords): void;
};

/** A job of a pipeline: what it counts as, why, and what its owner says. */
export const JobFields = ({ job, words, changed, ...props }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const { name, workflow, runs, newestAt, basis } = job;
  return (
    <li className={classes.job}>
      <div>
        <span className={classes.name}>{name}</span>{' '}
        {changed && <Chip look="hollow">{t('recognition.changed')}</Chip>}
        <div className={classes.facts}>
          {workflow && `${workflow} · `}
          {t('recognition.runs', {
            count: runs,
            age: format.ago(newestAt, now),
          })}
          {' · '}
          {t(`recognition.basis.${basis}`)}
        </div>
      </div>
      <ToggleList
        legend={t('recognition.phases')}
        options={phaseSchema.options.map(id => ({
          id,
          label: t(`pipeline.phase.${id}`),
        }))}
        value={words.phases}
        disabled={props.disabled}
        onChange={phases => props.onChange({ ...words, phases })}
      />
      <ToggleList
        legend={t('recognition.suites')}
        options={suiteSchema.options.map(id => ({
          id,
          label: t(`recognition.suite.${id}`),
        }))}
        value={words.suites}
        disabled={props.disabled}
        onChange={suites => props.onChange({ ...words, suites })}
      />
    </li>
  );
};
