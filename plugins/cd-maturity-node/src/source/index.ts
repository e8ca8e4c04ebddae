export * from './delivery';
export * from './problemOf';
export * from './orOutOfReach';
export * from './ProviderError';
export * from './SignalSource';
export * from './SourceConnection';
export * from './SourceNeeds';
