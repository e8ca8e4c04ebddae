import { Button, ButtonProps, makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { forwardRef } from 'react';
import { focusRing, tones } from '../../theme';

const useStyles = makeStyles(theme => ({
  action: {
    ...focusRing(theme),
    height: 32,
    minWidth: 0,
    padding: '0 12px',
    borderRadius: 4,
    fontSize: 13,
    fontWeight: 700,
    letterSpacing: 0,
    textTransform: 'none',
    whiteSpace: 'nowrap',
    boxShadow: 'none',
  },
  outlined: {
    borderColor: tones(theme).outline,
    color: theme.palette.link,
    background: theme.palette.background.paper,
    '&$off': {
      borderColor: theme.palette.divider,
      color: theme.palette.textSubtle,
    },
  },
  text: { color: theme.palette.link },
  off: {},
}));

type Props = Pick<
  ButtonProps,
  | 'children'
  | 'className'
  | 'disabled'
  | 'id'
  | 'onClick'
  | 'startIcon'
  | 'type'
  | 'variant'
  | 'aria-label'
  | 'aria-haspopup'
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-describedby'
>;

/** A button: one filled on a page, the rest outlined. */
export const Action = forwardRef<HTMLButtonElement, Props>(
  ({ variant = 'outlined', className, ...props }, ref) => {
    const classes = useStyles();
    return (
      <Button
        {...props}
        ref={ref}
        variant={variant}
        color={variant === 'contained' ? 'primary' : 'default'}
        disableElevation
        // The ring shows where the keyboard is.
        disableFocusRipple
        classes={{ disabled: classes.off }}
        className={classNames(
          classes.action,
          variant === 'outlined' && classes.outlined,
          variant === 'text' && classes.text,
          className,
        )}
      />
    );
  },
);
