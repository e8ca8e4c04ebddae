export * from './checkGoal';
export * from './effectiveGoal';
export * from './goalProgress';
export * from './types';
