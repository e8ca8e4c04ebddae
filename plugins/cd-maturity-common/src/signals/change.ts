import { z } from 'zod';
import { actorSchema } from './actor';
import { envelopeSchema } from './envelope';
import { foldersSchema } from './folders';
import { instantSchema } from './instant';

/**
 * One change request (pull request, merge request), open, merged or closed without merge.
 *
 * @public
 */
export const changeSchema = envelopeSchema.extend({
  kind: z.literal('change'),
  changeId: z.string(),
  state: z.enum(['open', 'merged', 'closed']),
  /** Head branch, as pushed. */
  branch: z.string(),
  /** Where it is merged to. */
  targetBranch: z.string().optional(),
  toDefaultBranch: z.boolean(),
  folders: foldersSchema.optional(),
  openedAt: instantSchema,
  mergedAt: instantSchema.optional(),
  closedAt: instantSchema.optional(),
  headSha: z.string().optional(),
  mergeSha: z.string().optional(),
  author: actorSchema,
  /** Title, text or branch name a work item. */
  linksWorkItem: z.boolean(),
  /** A revert or hotfix by the configured rule (title, branch, label). */
  remediation: z.boolean(),
});

/** @public */
export type Change = z.infer<typeof changeSchema>;
