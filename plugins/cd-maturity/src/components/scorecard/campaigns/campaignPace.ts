import {
  CampaignDto,
  CampaignProgress,
  startOfDay,
} from 'backstage-plugin-cd-maturity-common';

const DAY_MS = 24 * 3_600_000;

export type CampaignPace = {
  /** Entities that are not there yet. */
  left: number;
  /** How many more are left than an even pace would leave; 0 when on pace. */
  behind: number;
};

/** What an even pace from the start to the deadline leaves at a time. */
export const evenPace = (
  { start, deadline }: Pick<CampaignDto, 'start' | 'deadline'>,
  leftAtStart: number,
  at: number,
): number => {
  const from = startOfDay(start);
  // A campaign of a single day is due at its end.
  const span = Math.max(startOfDay(deadline) - from, DAY_MS);
  const passed = Math.min(Math.max((at - from) / span, 0), 1);
  return leftAtStart * (1 - passed);
};

/** Begun days to the end of the deadline, which is its last day; negative when it is over. */
export const daysLeft = (
  { deadline }: Pick<CampaignDto, 'deadline'>,
  now: number,
): number => Math.floor((startOfDay(deadline) - now) / DAY_MS) + 1;

/** How a campaign stands against an even pace. */
export const campaignPace = (
  campaign: Pick<CampaignDto, 'start' | 'deadline'>,
  { total, reached, burnDown }: CampaignProgress,
  now: number,
): CampaignPace => {
  const left = total - reached;
  const first = burnDown?.[0];
  const leftAtStart = first ? first.total - first.reached : total;
  const even = evenPace(campaign, leftAtStart, now);
  return {
    left,
    behind: Math.max(0, left - Math.ceil(even)),
  };
};
