export * from './CdMaturityApi';
export * from './decision';
export * from './entityMaturity';
export * from './facts';
export * from './health';
export * from './metrics';
export * from './scorecard';
