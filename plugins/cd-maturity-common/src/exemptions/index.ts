export * from './checkUntil';
export * from './moveExemption';
export * from './types';
