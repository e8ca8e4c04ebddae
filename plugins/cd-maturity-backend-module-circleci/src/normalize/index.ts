/**
 * CircleCI's deliveries turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export { circleciSource, circleciSource as source } from './circleciSource';
