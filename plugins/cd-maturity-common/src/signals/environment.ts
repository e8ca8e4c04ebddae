import { z } from 'zod';

/** @public */
export const environmentTierSchema = z.enum([
  'production',
  'staging',
  'test',
  'development',
  'unknown',
]);

/** @public */
export type EnvironmentTier = z.infer<typeof environmentTierSchema>;
