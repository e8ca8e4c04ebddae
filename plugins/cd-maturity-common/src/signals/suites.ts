import { z } from 'zod';

/**
 * What a job or step is recognised to do, beside its phase.
 *
 * @public
 */
export const suiteSchema = z.enum([
  'unit',
  'integration',
  'acceptance',
  'component',
  'performance',
  'security',
  'static',
  'migrate',
  'publish',
]);

/** @public */
export type Suite = z.infer<typeof suiteSchema>;
