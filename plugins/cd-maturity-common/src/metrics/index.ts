export * from './evidence';
export * from './selectSignals';
export * from './types';
export * from './pickWindow';
