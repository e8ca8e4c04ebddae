/**
 * PagerDuty's deliveries turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
export { pagerdutySource, pagerdutySource as source } from './pagerdutySource';
