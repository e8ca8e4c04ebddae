import { z } from 'zod';
import { actorSchema } from './actor';
import { envelopeSchema } from './envelope';
import { foldersSchema } from './folders';
import { instantSchema } from './instant';

/**
 * Commits that reached a branch together. The unit of CI and test ratios is the push to the default branch.
 *
 * @public
 */
export const pushSchema = envelopeSchema.extend({
  kind: z.literal('push'),
  /** Head after the push. */
  sha: z.string(),
  before: z.string().optional(),
  branch: z.string(),
  onDefaultBranch: z.boolean(),
  forced: z.boolean(),
  /** The head commit asks for no run, for example `[skip ci]`. */
  skipCi: z.boolean(),
  actor: actorSchema.optional(),
  pushedAt: instantSchema,
  /** In push order, merge commits included and marked. */
  commits: z
    .array(
      z.object({
        sha: z.string(),
        authoredAt: instantSchema,
        merge: z.boolean().optional(),
        folders: foldersSchema.optional(),
      }),
    )
    .max(2048),
});

/** @public */
export type Push = z.infer<typeof pushSchema>;
