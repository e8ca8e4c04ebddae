import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { ReactNode } from 'react';
import { text, tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  chip: {
    ...text.small,
    lineHeight: '20px',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 20,
    padding: '0 8px',
    borderRadius: 10,
    textWrap: 'balance',
    color: theme.palette.text.primary,
  },
  plain: { background: tones(theme).soft },
  outlined: { boxShadow: `inset 0 0 0 1px ${tones(theme).outline}` },
  hollow: { border: `1px dashed ${tones(theme).outline}`, lineHeight: '18px' },
  problem: {
    background: tones(theme).problemSoft,
    '&$chip': { color: tones(theme).problem, fontWeight: 700 },
  },
}));

type Props = {
  look?: 'plain' | 'outlined' | 'hollow' | 'problem';
  children: ReactNode;
};

export const Chip = ({ look = 'plain', children }: Props) => {
  const classes = useStyles();
  return (
    <span className={classNames(classes.chip, classes[look])}>{children}</span>
  );
};
