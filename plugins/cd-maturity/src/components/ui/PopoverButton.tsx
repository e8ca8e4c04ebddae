import { Popover } from '@material-ui/core';
import { ReactNode, useId, useState } from 'react';
import { Action } from './Action';

type Props = {
  label: string;
  /** What the button shows in place of its label. */
  content?: ReactNode;
  icon?: ReactNode;
  disabled?: boolean;
  /** What it opens; `close` shuts it. */
  children(close: () => void): ReactNode;
};

/** A button that opens something small beside it. */
export const PopoverButton = ({
  label,
  content,
  icon,
  disabled,
  children,
}: Props) => {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Action
        startIcon={icon}
        disabled={disabled}
        aria-label={content ? label : undefined}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        aria-controls={anchor ? id : undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {content ?? label}
      </Action>
      <Popover
        id={id}
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{ role: 'dialog', 'aria-label': label }}
      >
        {anchor && children(close)}
      </Popover>
    </>
  );
};
