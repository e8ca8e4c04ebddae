import { ButtonBase, Tooltip, makeStyles } from '@material-ui/core';
import InfoOutlined from '@material-ui/icons/InfoOutlined';
import { ReactElement, ReactNode } from 'react';
import { focusRing, text } from '../../theme';

export const useHintStyles = makeStyles(theme => ({
  hint: {
    ...text.small,
    maxWidth: 320,
    padding: '8px 12px',
    color: theme.palette.text.primary,
    background: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    boxShadow: theme.shadows[4],
  },
}));

const useStyles = makeStyles(theme => ({
  button: {
    ...focusRing(theme),
    borderRadius: '50%',
    color: theme.palette.textSubtle,
    verticalAlign: 'middle',
  },
  icon: { fontSize: 16 },
}));

type Props = { text: ReactNode; children: ReactElement };

/** Text on hover and on focus of the element inside. */
const Hint = ({ text: words, children }: Props) => {
  const classes = useHintStyles();
  return (
    <Tooltip
      title={<>{words}</>}
      interactive
      classes={{ tooltip: classes.hint }}
    >
      {children}
    </Tooltip>
  );
};

/** A small button that explains something. */
export const HintButton = ({
  label,
  text: words,
}: {
  label: string;
  text: ReactNode;
}) => {
  const classes = useStyles();
  return (
    <Hint text={words}>
      <ButtonBase aria-label={label} className={classes.button}>
        <InfoOutlined className={classes.icon} />
      </ButtonBase>
    </Hint>
  );
};
