import { itemWith } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

export const deploymentStatus = itemWith({
  state: z.string(),
  created_at: z.string(),
  log_url: z.string().nullish(),
  target_url: z.string().nullish(),
});

export type PolledStatus = z.output<typeof deploymentStatus>;
