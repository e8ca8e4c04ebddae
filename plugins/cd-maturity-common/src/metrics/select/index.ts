export * from './byAnnotations';
export type { SelectedPush } from './byPath';
export * from './selectSignals';
export type { SignalFilter } from './SignalFilter';
