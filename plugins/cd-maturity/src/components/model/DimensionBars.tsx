import { useTheme } from '@material-ui/core';
import { ScorecardRow } from 'backstage-plugin-cd-maturity-common';
import { hatch, tones } from '../../theme';

const box = { display: 'flex', gap: 3, height: 22, alignItems: 'flex-end' };
const bar = { width: 10, borderRadius: 1 };

/** A bar of no height would look like a missing one. */
const LOWEST = 2;

type Props = {
  dimensions: ScorecardRow['dimensions'];
  /** Highest rank of the model; five where it is not known. */
  top?: number;
  /** The bars in words. */
  label: string;
};

/** The dimensions as small bars, in the order of the model. */
export const DimensionBars = ({ dimensions, top = 5, label }: Props) => {
  const theme = useTheme();
  const heightOf = (level: number) =>
    level === 0 ? LOWEST : `${(level / top) * 100}%`;
  return (
    <div role="img" aria-label={label} title={label} style={box}>
      {dimensions.map(({ id, level, unrated }) => (
        <span
          key={id}
          style={
            unrated
              ? { ...bar, height: '100%', background: hatch(theme) }
              : {
                  ...bar,
                  height: heightOf(level),
                  background: tones(theme).ink,
                }
          }
        />
      ))}
    </div>
  );
};
