import { Popper, makeStyles } from '@material-ui/core';
import { KeyboardEvent, ReactNode, SyntheticEvent, useState } from 'react';
import useDebounce from 'react-use/lib/useDebounce';
import { useHintStyles } from './Hint';

const useStyles = makeStyles(theme => ({
  popper: { zIndex: theme.zIndex.tooltip },
  hint: { borderRadius: 4, margin: 4 },
}));

/** So that a pointer on its way over a table leaves no trail, and can move onto the hint itself. */
const PAUSE_MS = 100;

const hinted = ({ target }: SyntheticEvent) =>
  (target as Element).closest<HTMLElement>('[data-hint]');
const inHint = ({ target }: SyntheticEvent) =>
  Boolean((target as Element).closest('[role=tooltip]'));

/** One hint for all elements inside that have `data-hint`: their names in full, on hover and on focus. */
export const HintArea = ({ children }: { children: ReactNode }) => {
  const classes = useStyles();
  const { hint } = useHintStyles();
  const [wanted, setWanted] = useState<HTMLElement | null>(null);
  const [shown, setShown] = useState<HTMLElement | null>(null);
  useDebounce(() => setShown(wanted), PAUSE_MS, [wanted]);
  const look = (event: SyntheticEvent) =>
    setWanted(inHint(event) ? shown : hinted(event));
  const hide = () => {
    setWanted(null);
    setShown(null);
  };
  return (
    // It only listens to what goes on inside of it.
    <div
      role="presentation"
      onMouseOver={look}
      onMouseLeave={() => setWanted(null)}
      onFocus={look}
      onBlur={() => setWanted(null)}
      onClick={hide}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && hide()}
    >
      {children}
      {shown?.isConnected && (
        <Popper open anchorEl={shown} className={classes.popper}>
          <div className={`${classes.hint} ${hint}`}>
            {shown.getAttribute('aria-label')}
          </div>
        </Popper>
      )}
    </div>
  );
};
