import { Instant } from 'backstage-plugin-cd-maturity-common';

/** The only place that time comes from; tests set their own. */
export type Clock = { now(): Instant };

export const systemClock: Clock = { now: () => Date.now() };
