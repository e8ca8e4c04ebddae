export * from './treeFacts';
