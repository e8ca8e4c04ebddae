import { Menu, MenuItem, makeStyles } from '@material-ui/core';
import { ReactNode, forwardRef, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { mute, text } from '../../theme';
import { Action } from './Action';

const useStyles = makeStyles(theme => ({
  entry: { display: 'block', whiteSpace: 'normal', maxWidth: 320 },
  whyNot: { ...text.small, ...mute(theme) },
  off: { ...mute(theme), cursor: 'default' },
}));

export type MenuEntry = {
  id: string;
  label: string;
  /** Why it cannot be chosen now. */
  whyNot?: string;
  onSelect(): void;
};

type Props = {
  /** Name of the button for screen readers. */
  label: string;
  entries: readonly MenuEntry[];
  variant?: 'contained' | 'outlined';
  disabled?: boolean;
  describedBy?: string;
  className?: string;
  children: ReactNode;
};

/** A button that opens a list of actions; what one may not do stays in it with its reason. */
export const MenuButton = forwardRef<HTMLButtonElement, Props>(
  (
    { label, entries, variant, disabled, describedBy, className, children },
    ref,
  ) => {
    const classes = useStyles();
    const id = useId();
    const [anchor, setAnchor] = useState<HTMLElement | null>(null);
    const select = (entry: MenuEntry) => {
      if (entry.whyNot) return;
      // The menu gives the focus back to the button first, so that a dialog returns it there and not to a gone entry.
      flushSync(() => setAnchor(null));
      entry.onSelect();
    };
    return (
      <>
        <Action
          ref={ref}
          variant={variant}
          disabled={disabled}
          className={className}
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={Boolean(anchor)}
          aria-controls={anchor ? id : undefined}
          aria-describedby={describedBy}
          onClick={event => setAnchor(event.currentTarget)}
        >
          {children}
        </Action>
        <Menu
          id={id}
          anchorEl={anchor}
          open={Boolean(anchor)}
          onClose={() => setAnchor(null)}
          getContentAnchorEl={null}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        >
          {entries.map(entry => (
            <MenuItem
              key={entry.id}
              dense
              className={classes.entry}
              aria-disabled={entry.whyNot ? true : undefined}
              onClick={() => select(entry)}
            >
              <span className={entry.whyNot && classes.off}>{entry.label}</span>
              {entry.whyNot && (
                <div className={classes.whyNot}>{entry.whyNot}</div>
              )}
            </MenuItem>
          ))}
        </Menu>
      </>
    );
  },
);
