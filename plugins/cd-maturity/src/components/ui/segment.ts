import { useTheme } from '@material-ui/core';
import { CSSProperties } from 'react';
import { dots, hatch, levelTone, tones } from '../../theme';

/** What a part of a bar stands for. */
export type SegmentKind =
  | { kind: 'progress' }
  | { kind: 'measured' }
  | { kind: 'said' }
  | { kind: 'unknown' }
  | { kind: 'level'; rank: number };

export type Segment = SegmentKind & {
  /** Part of the whole bar, 0 to 1. */
  share: number;
};

/** The ground of each kind; rank 0 is an outline without fill. */
export const useSegmentStyle = () => {
  const theme = useTheme();
  return (segment: SegmentKind): CSSProperties => {
    switch (segment.kind) {
      case 'progress':
        return { background: tones(theme).ink };
      case 'measured':
        return { background: tones(theme).measured };
      case 'said':
        return { background: dots(theme) };
      case 'unknown':
        return { background: hatch(theme) };
      default:
        return segment.rank === 0
          ? {
              background: theme.palette.background.paper,
              boxShadow: `inset 0 0 0 1px ${tones(theme).outline}`,
            }
          : { background: levelTone(theme, segment.rank).fill };
    }
  };
};
