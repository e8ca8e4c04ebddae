import { MenuItem, makeStyles } from '@material-ui/core';
import CheckedIcon from '@material-ui/icons/CheckBox';
import UncheckedIcon from '@material-ui/icons/CheckBoxOutlineBlank';
import classNames from 'classnames';
import { forwardRef, ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  box: { margin: '4px 8px 4px 4px', color: theme.palette.textSubtle },
  checked: { color: theme.palette.primary.main },
}));

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
    const Icon = checked ? CheckedIcon : UncheckedIcon;
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
        {/* A picture: the line itself is what is ticked. */}
        <Icon
          fontSize="small"
          className={classNames(classes.box, checked && classes.checked)}
        />
        {children}
      </MenuItem>
    );
  },
);
