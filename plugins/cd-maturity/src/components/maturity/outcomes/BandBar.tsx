import { makeStyles } from '@material-ui/core';
import classNames from 'classnames';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { tones } from '../../../theme';

const useStyles = makeStyles(theme => ({
  bands: { display: 'flex', alignItems: 'center', gap: 2, margin: '6px 0' },
  band: {
    flex: 1,
    height: 6,
    borderRadius: 1,
    background: tones(theme).off,
  },
  on: { height: 10, background: tones(theme).ink },
}));

type Props = { band: NonNullable<MetricDto['band']>; label: string };

/** In which of the steps from slowest to fastest a value lies. */
export const BandBar = ({ band, label }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <div
      role="img"
      aria-label={t('outcomes.band', {
        position: String(band.position),
        of: String(band.of),
        label,
      })}
      className={classes.bands}
    >
      {Array.from({ length: band.of }, (_, index) => (
        <span
          key={index}
          className={classNames(
            classes.band,
            index + 1 === band.position && classes.on,
          )}
        />
      ))}
    </div>
  );
};
