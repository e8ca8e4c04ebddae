export * from './answerOf';
export * from './holderOf';
export * from './spreadOf';
export * from './types';
