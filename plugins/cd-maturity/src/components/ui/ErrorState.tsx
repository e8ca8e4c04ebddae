import { makeStyles } from '@material-ui/core';
import { reasonOf } from '../../format/reasonOf';
import { useText } from '../../hooks/useText';
import { INSET, mute, text } from '../../theme';
import { Action } from './Action';
import { StatusShape } from './StatusShape';

const useStyles = makeStyles(theme => ({
  error: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: '4px 12px',
    padding: `8px ${INSET} ${INSET}`,
  },
  title: { ...text.strong, margin: 0 },
  what: {
    ...text.list,
    ...mute(theme),
    gridColumn: 2,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  again: { gridColumn: 2, marginTop: 8 },
}));

type Props = { title: string; error: Error; onRetry(): void };

/** What broke, and a way to try again; only its own panel is affected. */
export const ErrorState = ({ title, error, onRetry }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <div role="alert" className={classes.error}>
      <StatusShape status="fail" />
      <p className={classes.title}>{title}</p>
      <p className={classes.what}>{reasonOf(error)}</p>
      <div className={classes.again}>
        <Action onClick={onRetry}>{t('common.retry')}</Action>
      </div>
    </div>
  );
};
