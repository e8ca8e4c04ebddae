export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const WEEK_MS = 7 * DAY_MS;
/** A twelfth of a year of 365.25 days. */
export const DAYS_PER_MONTH = 30.4375;
export const WEEKS_PER_MONTH = DAYS_PER_MONTH / 7;
