import { z } from 'zod';

export const environmentTierSchema = z.enum([
  'production',
  'staging',
  'test',
  'development',
  'unknown',
]);

/** @public */
export type EnvironmentTier = z.infer<typeof environmentTierSchema>;
