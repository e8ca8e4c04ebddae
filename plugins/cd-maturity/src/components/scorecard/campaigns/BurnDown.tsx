import { makeStyles, useTheme } from '@material-ui/core';
import {
  CampaignDto,
  CampaignProgress,
  startOfDay,
} from 'backstage-plugin-cd-maturity-common';
import { ReactNode } from 'react';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';
import { ChartTable } from '../../ui';
import { burnDownPaths } from './burnDownPaths';

const useStyles = makeStyles(theme => ({
  plot: {
    display: 'block',
    width: '100%',
    height: 48,
    overflow: 'visible',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  none: { ...text.small, ...mute(theme), margin: 0 },
}));

type Props = {
  campaign: Pick<CampaignDto, 'start' | 'deadline' | 'milestones'>;
  points: NonNullable<CampaignProgress['burnDown']>;
  /** The lines in words. */
  label: string;
  /** Below the chart. */
  children: ReactNode;
};

/** What is left, day by day; dashed the even pace to the deadline; upright the milestones. */
export const BurnDown = ({ campaign, points, label, children }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const { ink, outline } = tones(useTheme());
  if (points.length < 2) {
    return (
      <>
        <p className={classes.none}>{t('campaigns.lineTomorrow')}</p>
        {children}
      </>
    );
  }
  const { left, even, milestones } = burnDownPaths(
    points.map(({ day, total, reached }) => ({
      at: startOfDay(day),
      left: total - reached,
    })),
    startOfDay(campaign.start),
    startOfDay(campaign.deadline),
    campaign.milestones.map(({ date }) => startOfDay(date)),
  );
  return (
    <>
      <svg
        role="img"
        aria-label={label}
        className={classes.plot}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <path
          d={milestones}
          stroke={outline}
          strokeDasharray="2 2"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={even}
          fill="none"
          stroke={outline}
          strokeDasharray="4 3"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={left}
          fill="none"
          stroke={ink}
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {children}
      <ChartTable
        caption={t('campaigns.lineTable')}
        columns={[t('campaigns.lineDay'), t('campaigns.lineLeft')]}
        rows={points.map(({ day, total, reached }) => [
          format.calendarDay(day),
          format.number(total - reached),
        ])}
      />
    </>
  );
};
