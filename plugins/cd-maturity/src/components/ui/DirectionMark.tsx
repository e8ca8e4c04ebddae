import { makeStyles } from '@material-ui/core';
import DownIcon from '@material-ui/icons/ArrowDownward';
import UpIcon from '@material-ui/icons/ArrowUpward';
import { useText } from '../../hooks/useText';
import { tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  icon: { fontSize: 16, flex: 'none', marginTop: 1 },
  worse: { color: tones(theme).problem },
}));

/** Whether something got better or worse, by shape and by colour. */
export const DirectionMark = ({ better }: { better: boolean }) => {
  const classes = useStyles();
  const t = useText();
  return better ? (
    <UpIcon className={classes.icon} titleAccess={t('changes.better')} />
  ) : (
    <DownIcon
      className={`${classes.icon} ${classes.worse}`}
      titleAccess={t('changes.worse')}
    />
  );
};
