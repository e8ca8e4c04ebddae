import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { ClauseFacts } from './ClauseFacts';
import { DetailBox } from './DetailBox';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li + li': {
      borderTop: `1px solid ${theme.palette.divider}`,
      marginTop: 12,
      paddingTop: 12,
    },
  },
  about: { ...text.body, margin: '0 0 6px', overflowWrap: 'anywhere' },
  note: { ...text.list, ...mute(theme), margin: '8px 0 0' },
}));

/** Every clause of a practice with what it asked and what was seen. */
export const ClauseBlock = ({ practice }: { practice: PracticeDto }) => {
  const classes = useStyles();
  const t = useText();
  return (
    <DetailBox title={t('practices.detail.title')}>
      <ul className={classes.list}>
        {practice.clauses.map((clause, index) => (
          <li key={`${clause.type} ${clause.signal ?? ''} ${index}`}>
            {clause.about && <p className={classes.about}>{clause.about}</p>}
            <ClauseFacts clause={clause} />
          </li>
        ))}
      </ul>
      {practice.impliedBy && (
        <p className={classes.note}>
          {t('practices.detail.implied', { practice: practice.impliedBy })}
        </p>
      )}
      {practice.conflict && (
        <p className={classes.note}>{t('practices.detail.conflict')}</p>
      )}
      {practice.hint && <p className={classes.note}>{practice.hint}</p>}
    </DetailBox>
  );
};
