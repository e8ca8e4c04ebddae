export { readJson } from './readJson';
export type { JsonAnswer, JsonRequest } from './readJson';
export { retryAtOf } from './retryAtOf';
