/** The pages measure their own width, not the window's: the sidebar may be wide or narrow. */
export const NARROW = '@container (max-width: 640px)';
export const MEDIUM = '@container (max-width: 980px)';

/** Gap between cards and inset of a card, in pixels. */
export const GAP = 16;
export const INSET = 24;
export const NARROW_INSET = 16;
