import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute } from '../../../theme';
import { decisiveClause } from '../view';

const useStyles = makeStyles(theme => ({ mute: mute(theme) }));

/** `100 % · asked at most 10 %`, from the clause that decided. */
export const ActualAsked = ({ practice }: { practice: PracticeDto }) => {
  const classes = useStyles();
  const t = useText();
  const clause = decisiveClause(practice);
  if (!clause) return null;
  const { actual, expected } = clause;
  return actual ? (
    <>{t('practices.actualAsked', { actual, expected })}</>
  ) : (
    <span className={classes.mute}>{t('practices.asked', { expected })}</span>
  );
};
