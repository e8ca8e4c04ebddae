import { makeStyles, useTheme } from '@material-ui/core';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';
import { ChartTable, Loaded, Skeleton } from '../../ui';
import { marksOf, perDay } from './marksOf';
import { Releases } from './useReleases';

const useStyles = makeStyles(theme => ({
  // The first and the last mark stand on the edge.
  plot: { display: 'block', width: '100%', height: 32, overflow: 'visible' },
  axis: {
    ...text.small,
    ...mute(theme),
    display: 'flex',
    justifyContent: 'space-between',
    marginTop: 4,
  },
  none: { ...text.small, ...mute(theme), margin: 0 },
}));

/** One mark for each release on a line of time. */
export const ReleaseMarks = ({ releases }: { releases: Releases }) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const theme = useTheme();
  return (
    <Loaded
      resource={releases}
      failure={t('practices.evidence.failure')}
      skeleton={<Skeleton height={32} />}
    >
      {({ items }) => {
        const marks = marksOf(items);
        if (!marks) {
          return <p className={classes.none}>{t('outcomes.rhythmNone')}</p>;
        }
        const from = format.day(marks.from);
        const to = format.day(marks.to);
        return (
          <div>
            <div
              role="img"
              aria-label={t('outcomes.rhythmMarks', {
                count: marks.at.length,
                from,
                to,
              })}
            >
              <svg
                className={classes.plot}
                viewBox="0 0 100 32"
                preserveAspectRatio="none"
                aria-hidden
              >
                <path
                  d="M0 26H100"
                  stroke={tones(theme).outline}
                  vectorEffect="non-scaling-stroke"
                />
                <path
                  d={marks.at.map(x => `M${x} 6V26`).join('')}
                  stroke={tones(theme).ink}
                  strokeWidth="2"
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
              <div className={classes.axis} aria-hidden>
                <span>{from}</span>
                <span>{to}</span>
              </div>
            </div>
            <ChartTable
              caption={t('outcomes.rhythmTable')}
              columns={[t('outcomes.rhythmDay'), t('outcomes.rhythmCount')]}
              rows={perDay(marks.times, format.day).map(([day, count]) => [
                day,
                format.number(count),
              ])}
            />
          </div>
        );
      }}
    </Loaded>
  );
};
