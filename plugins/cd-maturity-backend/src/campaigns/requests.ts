import { Campaign } from 'backstage-plugin-cd-maturity-common';

/** What a campaign is about, as somebody plans it. */
export type CampaignPlan = Pick<
  Campaign,
  | 'title'
  | 'brief'
  | 'owner'
  | 'target'
  | 'scope'
  | 'start'
  | 'deadline'
  | 'milestones'
> & { model?: string };

/** The id is of the caller's choice, so that who asks again with the same one creates nothing more. */
export type CreateCampaign = { id: string; plan: CampaignPlan; by: string };

export type ChangeCampaign = {
  id: string;
  plan: CampaignPlan;
  version?: number;
  by: string;
};
export type EndCampaign = {
  id: string;
  note?: string;
  version?: number;
  by: string;
};
export type OfEntity = { entityRef: string; model?: string };
export type ListCampaigns = { ended: boolean; cursor?: string; limit: number };
