export * from './types';
export * from './pickWindow';
