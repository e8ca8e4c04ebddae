export * from './followEvaluation';
export * from './moveDecision';
export * from './types';
