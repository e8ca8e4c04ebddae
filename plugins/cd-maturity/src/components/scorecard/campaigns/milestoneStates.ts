import {
  CampaignDto,
  CampaignProgress,
  startOfDay,
} from 'backstage-plugin-cd-maturity-common';
import { evenPace } from './campaignPace';

const DAY_MS = 24 * 3_600_000;

export type MilestoneState = {
  title: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Whether that day is over. */
  over: boolean;
  /** Who was there at its end; before that, who would be at an even pace. */
  reached?: number;
  total?: number;
};

/** How each milestone was met, and what the others wait for, by day. Nothing is said of days before the line began. */
export const milestoneStates = (
  campaign: Pick<CampaignDto, 'start' | 'deadline' | 'milestones'>,
  progress: Pick<CampaignProgress, 'total' | 'burnDown'> | undefined,
  now: number,
): MilestoneState[] =>
  [...campaign.milestones]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(milestone => {
      const end = startOfDay(milestone.date) + DAY_MS;
      const over = end <= now;
      const line = progress?.burnDown;
      if (!progress || !line?.length) return { ...milestone, over };
      if (over) {
        const point = line.filter(({ day }) => day <= milestone.date).at(-1);
        return {
          ...milestone,
          over,
          reached: point?.reached,
          total: point?.total,
        };
      }
      const leftAtStart = line[0].total - line[0].reached;
      const left = Math.ceil(
        evenPace(campaign, leftAtStart, startOfDay(milestone.date)),
      );
      return {
        ...milestone,
        over,
        reached: Math.max(progress.total - left, 0),
        total: progress.total,
      };
    });
