import { z } from 'zod';

/**
 * The five phases of the pipeline strip, in order.
 *
 * @public
 */
export const phaseSchema = z.enum([
  'build',
  'commit',
  'test',
  'stage',
  'deploy',
]);

/** @public */
export type Phase = z.infer<typeof phaseSchema>;
