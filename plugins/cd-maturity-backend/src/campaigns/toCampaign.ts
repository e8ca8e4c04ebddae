import {
  BurnDown,
  Campaign,
  CampaignDto,
  campaignPhase,
  Day,
} from 'backstage-plugin-cd-maturity-common';

/** All teams together. */
export function totalOf(teams: readonly BurnDown[]): {
  total: number;
  reached: number;
} {
  return teams.reduce(
    (sum, { total, reached }) => ({
      total: sum.total + total,
      reached: sum.reached + reached,
    }),
    { total: 0, reached: 0 },
  );
}

export function toCampaign(campaign: Campaign, today: Day): CampaignDto {
  const { result, createdAt, ...rest } = campaign;
  return {
    ...rest,
    phase: campaignPhase(campaign, today),
    createdAt: new Date(createdAt).toISOString(),
    ...(result
      ? {
          result: {
            endedBy: result.endedBy,
            ...(result.note ? { note: result.note } : {}),
            endedAt: new Date(result.endedAt).toISOString(),
            ...totalOf(result.teams),
          },
        }
      : {}),
  };
}
