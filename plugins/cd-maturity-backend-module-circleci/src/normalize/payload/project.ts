import { maybeName } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { scopeOfSlug } from '../scope';

/** Where a payload comes from. Only polls know the default branch. */
export const project = z
  .object({ slug: z.string(), default_branch: maybeName })
  .transform((found, context) => {
    const scope = scopeOfSlug(found.slug);
    if (!scope) {
      context.addIssue({
        code: 'custom',
        path: ['slug'],
        message: 'is not host/organisation/project',
      });
      return z.NEVER;
    }
    return { scope, defaultBranch: found.default_branch };
  });

export type Project = z.output<typeof project>;
