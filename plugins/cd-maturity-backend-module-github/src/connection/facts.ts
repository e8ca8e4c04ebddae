import { JsonApi, orNone, ScopeFact } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { pathOfScope, readRepository } from './repository';

type Protection = { review: boolean; noForcePush: boolean };

const rules = z.array(
  z.object({
    type: z.string(),
    parameters: z
      .object({ required_approving_review_count: z.number().optional() })
      .nullish(),
  }),
);

/** What rulesets of the repository and the organisation ask of a branch; everybody who reads the code may see them. */
async function byRules(api: JsonApi, branch: string): Promise<Protection> {
  const found = await api.read(branch, rules);
  return {
    review: found.some(
      ({ type, parameters }) =>
        type === 'pull_request' &&
        (parameters?.required_approving_review_count ?? 0) > 0,
    ),
    noForcePush: found.some(({ type }) => type === 'non_fast_forward'),
  };
}

const protection = z.object({
  required_pull_request_reviews: z
    .object({ required_approving_review_count: z.number().optional() })
    .nullish(),
  allow_force_pushes: z.object({ enabled: z.boolean() }).nullish(),
});

const branchState = z.object({ protected: z.boolean() });

/** Classic branch protection; undefined when only an administrator may see it. */
async function byProtection(
  api: JsonApi,
  branch: string,
): Promise<Protection | undefined> {
  const { protected: isProtected } = await api.read(branch, branchState);
  if (!isProtected) {
    return { review: false, noForcePush: false };
  }
  const found = await orNone(api.read(`${branch}/protection`, protection));
  if (!found) {
    return undefined;
  }
  const count =
    found.required_pull_request_reviews?.required_approving_review_count;
  return {
    review: (count ?? 0) > 0,
    noForcePush: found.allow_force_pushes?.enabled === false,
  };
}

/** Whether nothing reaches the default branch without a review, and its history stays. */
export async function protectionFacts(
  api: JsonApi,
  scope: string,
): Promise<ScopeFact[]> {
  const path = pathOfScope(scope);
  const repo = await readRepository(api, path);
  const name = encodeURIComponent(repo.default_branch);
  const ruled = await byRules(api, `${path}/rules/branches/${name}`);
  const classic = await byProtection(api, `${path}/branches/${name}`);
  const isProtected =
    (ruled.review || !!classic?.review) &&
    (ruled.noForcePush || !!classic?.noForcePush);
  // Where a part stays hidden, nobody can say that there is no protection.
  return isProtected || classic
    ? [
        {
          id: 'gitops.env_repo_protected',
          value: isProtected,
          url: `${repo.html_url}/branches`,
        },
      ]
    : [];
}
