import { Checkbox, MenuItem, makeStyles } from '@material-ui/core';
import { forwardRef, ReactNode } from 'react';

const useStyles = makeStyles({ box: { padding: 4, marginRight: 4 } });

type Props = {
  checked: boolean;
  onToggle(): void;
  children: ReactNode;
  /** Given by the `MenuList` around it. */
  autoFocus?: boolean;
  tabIndex?: number;
};

/** A line of a menu that is ticked or not; the menu stays open. */
export const CheckItem = forwardRef<HTMLLIElement, Props>(
  ({ checked, onToggle, children, ...focus }, ref) => {
    const classes = useStyles();
    return (
      <MenuItem
        ref={ref}
        {...focus}
        dense
        button
        role="menuitemcheckbox"
        aria-checked={checked}
        onClick={onToggle}
      >
        <Checkbox
          className={classes.box}
          color="primary"
          size="small"
          checked={checked}
          tabIndex={-1}
          inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
        />
        {children}
      </MenuItem>
    );
  },
);
