export * from './code';
export * from './delivery';
export * from './frame';
export * from './outcome';
export * from './pipeline';
export * from './samples';
export * from './normalized';
