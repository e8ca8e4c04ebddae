import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { INSET, mute, text } from '../../theme';

const useStyles = makeStyles(theme => ({
  empty: {
    padding: `8px ${INSET} ${INSET}`,
    maxWidth: 640,
  },
  title: { ...text.strong, margin: 0 },
  what: { ...text.list, ...mute(theme), margin: '4px 0 0' },
  next: { marginTop: 12 },
}));

type Props = {
  /** Left out where the panel around it says it already. */
  title?: string;
  /** What to do about it. */
  description?: ReactNode;
  children?: ReactNode;
};

export const EmptyState = ({ title, description, children }: Props) => {
  const classes = useStyles();
  return (
    <div className={classes.empty}>
      {title && <p className={classes.title}>{title}</p>}
      {description && <p className={classes.what}>{description}</p>}
      {children && <div className={classes.next}>{children}</div>}
    </div>
  );
};
