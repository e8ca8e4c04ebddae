import { z } from 'zod';

/** Lengths of time that figures may be read over. @public */
export const windowNameSchema = z.enum(['30d', '90d', '180d', '365d'], {
  error: 'must be one of 30d, 90d, 180d, 365d',
});

/**
 * A time span in whole days, for example `180d`.
 *
 * @public
 */
export const daysSchema = z
  .string()
  .regex(/^[1-9]\d*d$/, { error: 'must be a number of days such as 180d' });
