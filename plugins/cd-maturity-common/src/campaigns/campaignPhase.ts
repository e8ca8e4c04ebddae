import { Day } from '../time';
import { Campaign } from './types';

/** @public */
export type CampaignPhase = 'planned' | 'running' | 'overdue' | 'ended';

/** Where a campaign is in its life; its deadline is its last day. @public */
export function campaignPhase(
  campaign: Pick<Campaign, 'start' | 'deadline' | 'result'>,
  today: Day,
): CampaignPhase {
  if (campaign.result) {
    return 'ended';
  }
  if (today < campaign.start) {
    return 'planned';
  }
  return today > campaign.deadline ? 'overdue' : 'running';
}
