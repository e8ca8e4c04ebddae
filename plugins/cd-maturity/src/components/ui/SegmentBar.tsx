import { useTheme } from '@material-ui/core';
import { Segment, useSegmentStyle } from './segment';
import { tones } from '../../theme';

// There are hundreds in a table: a sheet of styles for each would cost more than these few words.
const bar = { display: 'flex', gap: 2, overflow: 'hidden' };
const part = { height: '100%', minWidth: 2 };

type Props = {
  segments: readonly Segment[];
  /** The bar in words; without them it is decoration. */
  label?: string;
  height?: number;
};

/** A share or a distribution. What is left of the whole is empty ground. */
export const SegmentBar = ({ segments, label, height = 8 }: Props) => {
  const { track } = tones(useTheme());
  const style = useSegmentStyle();
  return (
    <div
      {...(label
        ? { role: 'img', 'aria-label': label }
        : { 'aria-hidden': true })}
      style={{ ...bar, height, borderRadius: height / 2, background: track }}
    >
      {segments
        .filter(({ share }) => share > 0)
        .map(({ share, ...segment }) => (
          <span
            key={
              segment.kind === 'level' ? `level-${segment.rank}` : segment.kind
            }
            style={{ ...part, width: `${share * 100}%`, ...style(segment) }}
          />
        ))}
    </div>
  );
};
