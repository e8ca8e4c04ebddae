import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { mute, text } from '../../theme';
import { StatusMark } from '../ui';

const useStyles = makeStyles(theme => ({
  reading: {
    ...text.list,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    padding: '8px 12px',
  },
  title: { ...text.smallStrong, ...mute(theme), margin: '0 0 4px' },
  list: { margin: '4px 0 0', paddingLeft: 20 },
}));

/** What the product saw, which goes along with a dispute. */
export const Reading = ({ practice }: { practice: PracticeDto }) => {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.reading}>
      <p className={classes.title}>{t('decision.form.attached')}</p>
      <StatusMark status={practice.status} small />
      <ul className={classes.list}>
        {practice.clauses.map((clause, index) => (
          <li key={`${clause.type} ${clause.signal ?? ''} ${index}`}>
            {t('decision.form.clause', {
              about: clause.about ?? clause.signal ?? practice.title,
              actual: clause.actual ?? t('practices.detail.nothing'),
              expected: clause.expected,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
};
