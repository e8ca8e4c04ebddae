import { z } from 'zod';

/**
 * Where an attempt stands. `waiting` means that a person or a rule has to let it go on.
 *
 * @public
 */
export const stateSchema = z.enum([
  'queued',
  'waiting',
  'running',
  'done',
  'unknown',
]);

/**
 * How a finished attempt ended, the same for every provider.
 *
 * @public
 */
export const outcomeSchema = z.enum([
  'success',
  'failure',
  'cancelled',
  'skipped',
  'neutral',
  'unknown',
]);

/** @public */
export type State = z.infer<typeof stateSchema>;
/** @public */
export type Outcome = z.infer<typeof outcomeSchema>;
