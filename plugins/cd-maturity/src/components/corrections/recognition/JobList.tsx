import { makeStyles } from '@material-ui/core';
import { EntityRecognition } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { ListFoot, WhyNotText } from '../../ui';
import { CorrectedBy } from '../CorrectedBy';
import { ToggleList } from '../ToggleList';
import { JobFields } from './JobFields';
import { RecognitionDraft, changeJob, wordsOf } from './recognitionDraft';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  note: { ...text.small, ...mute(theme), margin: 0 },
}));

/** The most frequent ones; the rest on demand. */
const FEW = 5;

type Props = {
  recognition: EntityRecognition;
  draft: RecognitionDraft;
  busy: boolean;
  onChange(draft: RecognitionDraft): void;
  onRestore(): void;
};

/** Every job with what it counts as, and the kinds of checks that were never seen. */
export const JobList = ({ recognition, draft, busy, ...props }: Props) => {
  const classes = useStyles();
  const t = useText();
  const [showAll, setShowAll] = useState(false);
  const { jobs, suites, correction, rights } = recognition;
  const shown = showAll ? jobs : jobs.slice(0, FEW);
  const unseen = suites.filter(
    ({ newestAt, absent }) => newestAt === undefined || absent,
  );
  return (
    <>
      {!rights.correct && (
        <p className={classes.note}>
          <WhyNotText {...rights} />
        </p>
      )}
      {correction && (
        <CorrectedBy
          correction={correction}
          busy={busy}
          onRestore={rights.correct ? props.onRestore : undefined}
        />
      )}
      {jobs.length === 0 && (
        <p className={classes.note}>{t('recognition.none')}</p>
      )}
      <ul className={classes.list}>
        {shown.map(job => (
          <JobFields
            key={`${job.workflow ?? ''} ${job.name}`}
            job={job}
            words={wordsOf(job, draft)}
            changed={draft.changed.has(job.name)}
            disabled={!rights.correct}
            onChange={words => props.onChange(changeJob(draft, job, words))}
          />
        ))}
      </ul>
      <ListFoot
        shown={shown.length}
        all={jobs.length}
        expanded={showAll}
        onToggle={() => setShowAll(!showAll)}
      />
      {unseen.length > 0 && (
        <ToggleList
          legend={t('recognition.absent')}
          options={unseen.map(({ suite }) => ({
            id: suite,
            label: t(`recognition.suite.${suite}`),
          }))}
          value={draft.absentSuites}
          disabled={!rights.correct}
          onChange={absentSuites => props.onChange({ ...draft, absentSuites })}
        />
      )}
    </>
  );
};
