export * from './campaignPhase';
export * from './checkCampaign';
export * from './types';
