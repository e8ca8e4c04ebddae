import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { text, tones } from '../../theme';
import { StatusMark } from '../ui';

const useStyles = makeStyles(theme => ({
  box: {
    ...text.list,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    padding: '8px 12px',
    borderRadius: 4,
    background: tones(theme).problemSoft,
  },
}));

/** What was measured where people said the opposite. */
export const MeasuredOpposite = ({ practice }: { practice?: PracticeDto }) => {
  const classes = useStyles();
  const t = useText();
  const clause = practice?.clauses.find(
    ({ basis, actual }) =>
      actual !== undefined && (basis === 'measured' || basis === 'fact'),
  );
  return (
    <div className={classes.box}>
      <b>{t('assessment.contradicted')}</b>
      {practice && <StatusMark status={practice.status} small />}
      {clause && (
        <span>
          {t('decision.form.clause', {
            about: clause.about ?? clause.signal ?? '',
            actual: clause.actual ?? '',
            expected: clause.expected,
          })}
        </span>
      )}
    </div>
  );
};
