/** The pages measure their own width, not the window's: the sidebar may be wide or narrow. */
export const NARROW = '@container (max-width: 640px)';
export const MEDIUM = '@container (max-width: 980px)';

/** Gap between cards, in pixels. */
export const GAP = 16;

const OWN_INSET = '--cd-inset';
/** Of a card. The page says how much, so that cards of any width have the same beside each other. */
export const INSET = `var(${OWN_INSET}, 16px)`;
/** Buttons of a dialog end where its content does. */
export const dialogActions = {
  padding: '8px 24px 16px',
  '& > .MuiButton-text:last-child': { marginRight: -12 },
} as const;

/** For what a page holds. */
export const pageInsets = {
  [OWN_INSET]: '24px',
  [NARROW]: { [OWN_INSET]: '16px' },
} as const;
