import { nameText, sha } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

const maybeSha = sha.optional().catch(undefined);

const customFields = z.object({
  commit: maybeSha,
  branch: nameText.optional().catch(undefined),
  defaultBranch: z.boolean().optional().catch(undefined),
});

const link = z.object({ tags: z.object({ commit: maybeSha }) });

/**
 * CDEvents has no place for the commit of a run, a test or a deployment. Senders may add it: `customData.commit`, with
 * `branch` and `defaultBranch` beside it, or the tag `commit` of a link.
 */
export function commitOf(
  customData: unknown,
  links: unknown,
): { sha?: string; branch?: string; onDefaultBranch: boolean } {
  const custom = customFields.safeParse(customData).data;
  const linked = (Array.isArray(links) ? links.slice(0, 100) : []).flatMap(
    item => link.safeParse(item).data?.tags.commit ?? [],
  );
  return {
    sha: custom?.commit ?? linked[0],
    branch: custom?.branch,
    onDefaultBranch: custom?.defaultBranch ?? false,
  };
}
