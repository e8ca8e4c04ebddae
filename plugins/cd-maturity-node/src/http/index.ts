export { answerAs } from './answerAs';
export { leaveRoom } from './leaveRoom';
export { nextLink } from './nextLink';
export { readJson } from './readJson';
export type { JsonAnswer, JsonRequest } from './readJson';
export { readPages } from './readPages';
export type { JsonPage } from './readPages';
export { retryAtOf } from './retryAtOf';
export { takeRecent } from './takeRecent';
