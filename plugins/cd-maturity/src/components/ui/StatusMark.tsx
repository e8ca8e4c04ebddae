import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { useText } from '../../hooks/useText';
import { tones } from '../../theme';
import { StatusShape } from './StatusShape';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    whiteSpace: 'nowrap',
  },
  small: { gap: 4 },
  problem: { color: tones(theme).problem, fontWeight: 700 },
}));

type Props = {
  status: PracticeDto['status'];
  small?: boolean;
  /** Words beside the shape; the status when absent. */
  children?: ReactNode;
};

/** A status as shape and word; the colour only adds to them. */
export const StatusMark = ({ status, small, children }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <span
      className={classNames(
        classes.mark,
        small && classes.small,
        status === 'fail' && classes.problem,
      )}
    >
      <StatusShape status={status} />
      {children ?? t(`status.${status}`)}
    </span>
  );
};
