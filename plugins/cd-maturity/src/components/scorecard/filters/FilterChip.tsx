import { ButtonBase, makeStyles } from '@material-ui/core';
import CloseIcon from '@material-ui/icons/Close';
import { useText } from '../../../hooks/useText';
import { focusRing, mute, text, tones } from '../../../theme';

const useStyles = makeStyles(theme => ({
  chip: {
    ...text.small,
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 28,
    padding: '4px 4px 4px 12px',
    borderRadius: 14,
    background: tones(theme).soft,
    '& b': { overflowWrap: 'anywhere' },
  },
  field: mute(theme),
  remove: { ...focusRing(theme), borderRadius: '50%', padding: 2 },
  icon: { fontSize: 16 },
}));

type Props = { field: string; value: string; onRemove(): void };

export const FilterChip = ({ field, value, onRemove }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <span className={classes.chip}>
      <span>
        <span className={classes.field}>{field}</span> <b>{value}</b>
      </span>
      <ButtonBase
        className={classes.remove}
        aria-label={t('entities.remove', { field, value })}
        onClick={onRemove}
      >
        <CloseIcon className={classes.icon} />
      </ButtonBase>
    </span>
  );
};
