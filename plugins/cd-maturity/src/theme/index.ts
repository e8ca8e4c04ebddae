export * from './layout';
export * from './palette';
export * from './text';
export * from './visuallyHidden';
