import { z } from 'zod';
import { envelopeSchema } from './envelope';
import { instantSchema } from './instant';

/**
 * One published build output or release.
 *
 * @public
 */
export const artifactSchema = envelopeSchema.extend({
  kind: z.literal('artifact'),
  name: z.string(),
  version: z.string().optional(),
  digest: z.string().optional(),
  sha: z.string().optional(),
  image: z.boolean(),
  prerelease: z.boolean(),
  publishedAt: instantSchema,
});

/** @public */
export type Artifact = z.infer<typeof artifactSchema>;
