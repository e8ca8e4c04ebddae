export * from './pipelineStrip';
export * from './types';
