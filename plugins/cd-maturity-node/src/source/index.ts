export * from './delivery';
export * from './problemOf';
export * from './orNone';
export * from './ProviderError';
export * from './SignalSource';
export * from './SourceConnection';
export * from './SourceNeeds';
