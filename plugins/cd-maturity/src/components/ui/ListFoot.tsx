import { makeStyles } from '@material-ui/core';
import { useText } from '../../hooks/useText';
import { INSET, mute, text } from '../../theme';
import { FoldButton } from './FoldButton';

const useStyles = makeStyles(theme => ({
  foot: {
    ...text.list,
    ...mute(theme),
    display: 'flex',
    flexWrap: 'wrap',
    gap: 16,
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `6px 12px 6px ${INSET}`,
    minHeight: 44,
    borderTop: `1px solid ${theme.palette.divider}`,
  },
}));

type Props = {
  shown: number;
  all: number;
  expanded: boolean;
  /** How much is shown, where there is more to say than two numbers. */
  label?: string;
  onToggle(): void;
};

/** How much of a list is shown, and the way to all of it; nothing where all is shown anyway. */
export const ListFoot = ({ shown, all, expanded, label, onToggle }: Props) => {
  const classes = useStyles();
  const t = useText();
  if (shown >= all && !expanded) return null;
  return (
    <div className={classes.foot}>
      <span>
        {label ?? t('common.shown', { shown: String(shown), all: String(all) })}
      </span>
      <FoldButton all={all} expanded={expanded} onToggle={onToggle} />
    </div>
  );
};
