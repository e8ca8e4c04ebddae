export * from './ChartFrame';
export * from './Measured';
export * from './timeTicks';
export * from './spreadLabels';
