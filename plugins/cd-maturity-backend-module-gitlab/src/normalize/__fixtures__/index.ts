export * from './code';
export * from './delivery';
export * from './frame';
export * from './normalized';
export * from './outcome';
export * from './pipeline';
export * from './samples';
