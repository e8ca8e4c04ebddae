import { JsonApi, orNone, ScopeFact } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { readProject } from './project';

/** The access level of nobody. */
const NO_ONE = 0;

const protection = z.object({
  allow_force_push: z.boolean(),
  push_access_levels: z.array(z.object({ access_level: z.number().nullish() })),
});

const rules = z.array(z.object({ approvals_required: z.number() }));

/** Undefined where the branch has none. A refusal is thrown: then nobody knows. */
function protectionOf(api: JsonApi, path: string) {
  return orNone(api.read(path, protection), ['not-found']);
}

/**
 * Whether nothing reaches the default branch without an approval, and its history stays: nobody may push to it, not even
 * by force, and merge requests need somebody who approves.
 */
async function isProtected(
  api: JsonApi,
  path: string,
  branch: string,
): Promise<boolean> {
  const found = await protectionOf(
    api,
    `${path}/protected_branches/${encodeURIComponent(branch)}`,
  );
  if (
    !found ||
    found.allow_force_push ||
    found.push_access_levels.some(level => level.access_level !== NO_ONE)
  ) {
    return false;
  }
  // Where the edition has no such rules, approvals are optional.
  const approvals = await orNone(api.read(`${path}/approval_rules`, rules));
  return (approvals ?? []).some(rule => rule.approvals_required > 0);
}

export async function protectionFacts(
  api: JsonApi,
  pathOrNumber: string,
): Promise<ScopeFact[]> {
  const project = await readProject(api, pathOrNumber);
  const branch = project.default_branch;
  const value =
    branch &&
    (await orNone(isProtected(api, `/projects/${project.id}`, branch)));
  return typeof value === 'boolean'
    ? [
        {
          id: 'gitops.env_repo_protected',
          value,
          url: `${project.web_url}/-/settings/repository`,
        },
      ]
    : [];
}
