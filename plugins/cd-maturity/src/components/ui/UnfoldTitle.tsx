import { ButtonBase, makeStyles } from '@material-ui/core';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { ReactNode } from 'react';
import { focusRing, text } from '../../theme';

const useStyles = makeStyles(theme => ({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
    alignItems: 'center',
    // What does not fit beside the title begins below it.
    margin: '0 0 0 24px',
  },
  title: {
    ...text.strong,
    ...focusRing(theme),
    gap: 4,
    marginLeft: -24,
    justifyContent: 'start',
    alignItems: 'start',
    textAlign: 'left',
    borderRadius: 2,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: 20 },
}));

type Props = {
  title: string;
  open: boolean;
  onToggle(): void;
  /** Chips behind the title. */
  children?: ReactNode;
};

/** The title of an entry; pressing it shows or hides what the entry is about. */
export const UnfoldTitle = ({ title, open, onToggle, children }: Props) => {
  const classes = useStyles();
  const Icon = open ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <h3 className={classes.heading}>
      <ButtonBase
        className={classes.title}
        aria-expanded={open}
        onClick={onToggle}
      >
        <Icon className={classes.icon} />
        {title}
      </ButtonBase>
      {children}
    </h3>
  );
};
