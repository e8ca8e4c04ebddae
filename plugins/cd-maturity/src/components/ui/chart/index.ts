export * from './ChartFrame';
export * from './timeTicks';
