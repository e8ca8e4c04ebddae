import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { mute, text } from '../../../theme';

const useStyles = makeStyles(theme => ({
  box: {
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 4,
    padding: 16,
    ...text.body,
  },
  title: { ...text.smallStrong, ...mute(theme), margin: '0 0 8px' },
}));

export const DetailBox = ({
  title,
  children,
}: {
  title: string;
  children: ReactNode;
}) => {
  const classes = useStyles();
  return (
    <div className={classes.box}>
      <h3 className={classes.title}>{title}</h3>
      {children}
    </div>
  );
};
