import { Theme } from '@material-ui/core';

/** The type scale: 28, 24, 20, 16, 14, 13 and 12 pixels on the 4 px grid. */
const size = (fontSize: number, lineHeight: number, fontWeight = 400) => ({
  fontSize,
  lineHeight: `${lineHeight}px`,
  fontWeight,
  letterSpacing: 0,
});

export const text = {
  tile: size(28, 36, 700),
  title: size(24, 32, 700),
  figure: size(20, 28, 700),
  heading: size(16, 24, 700),
  body: size(14, 20),
  strong: size(14, 20, 700),
  list: size(13, 18),
  small: size(12, 16),
  smallStrong: size(12, 16, 700),
};

export const tabular = { fontVariantNumeric: 'tabular-nums' } as const;

export const mute = (theme: Theme) => ({ color: theme.palette.textSubtle });

export const focusRing = (theme: Theme) => ({
  '&:focus-visible, &.Mui-focusVisible': {
    outline: `2px solid ${theme.palette.primary.main}`,
    outlineOffset: 2,
  },
});
