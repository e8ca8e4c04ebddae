import { Menu, MenuItem } from '@material-ui/core';
import { ReactNode, useId, useState } from 'react';
import { Action } from './Action';

export type MenuEntry = { id: string; label: string; onSelect(): void };

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

/** A button that opens a list of actions. */
export const MenuButton = ({
  label,
  entries,
  variant,
  disabled,
  describedBy,
  className,
  children,
}: Props) => {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Action
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
            onClick={() => {
              setAnchor(null);
              entry.onSelect();
            }}
          >
            {entry.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
