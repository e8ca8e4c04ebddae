export * from './delivery';
export * from './problemOf';
export * from './ProviderError';
export * from './SignalSource';
export * from './SourceConnection';
