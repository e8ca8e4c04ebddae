export * from './certainty';
export * from './decisiveClause';
export * from './levelAsks';
export * from './nextStep';
export * from './practiceTabs';
export * from './rungs';
