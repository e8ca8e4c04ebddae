export * from './benchmark';
export * from './deliveryBand';
export * from './evidence';
export { matchesGlob } from './glob';
export * from './jobs';
export * from './measure';
export * from './metricResult';
export * from './options';
export {
  isEnough,
  pickWindow,
  windowsAbove,
  type PickedWindow,
  type WantedWindow,
  type WindowLadder,
} from './pickWindow';
export * from './pipeline/strip';
export * from './registry';
export * from './select';
export * from './facts/signalFacts';
export * from './types';
export * from './watchedSince';
export * from './weeklyTrend';
export { windowUntil } from './window';
