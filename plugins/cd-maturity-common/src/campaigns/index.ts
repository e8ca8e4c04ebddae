export * from './campaignPhase';
export * from './campaignReminder';
export * from './checkCampaign';
export * from './scopeProblems';
export * from './types';
