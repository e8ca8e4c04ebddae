export * from './campaignPhase';
export * from './campaignReminder';
export * from './checkCampaign';
export * from './types';
