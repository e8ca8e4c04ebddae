export * from './followEvaluation';
export * from './moveDecision';
export * from './toOwnerEvent';
export * from './types';
