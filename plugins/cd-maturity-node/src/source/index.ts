export * from './delivery';
export * from './ProviderError';
export * from './SignalSource';
export * from './SourceConnection';
