import {
  allOf,
  orNone,
  ScopeContext,
  ScopeFact,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { RepositoryPlace } from '../../normalize/scope';
import { BitbucketApi } from '../api';
import { readRepository } from './repository';

const restriction = z.object({
  kind: z.string(),
  pattern: z.string().nullish(),
  branch_match_kind: z.string().nullish(),
  branch_type: z.string().nullish(),
  value: z.number().nullish(),
});

type Restriction = z.output<typeof restriction>;

/** Whether a rule is about the branch; `*` stands for anything in its pattern. */
function covers(rule: Restriction, branch: string): boolean {
  if (rule.branch_match_kind === 'branching_model') {
    return (
      rule.branch_type === 'production' || rule.branch_type === 'development'
    );
  }
  const pattern = (rule.pattern ?? '')
    .split('*')
    .map(text => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(branch);
}

/** Whether the main branch needs a review and refuses forced pushes. Tokens without admin rights see nothing of it. */
export async function branchFacts(
  api: BitbucketApi,
  place: RepositoryPlace,
  context: ScopeContext,
): Promise<ScopeFact[]> {
  const { path, body } = await readRepository(api, place, context);
  const branch = body.mainbranch?.name;
  if (!branch) {
    return [];
  }
  const all = await orNone(
    allOf(
      api.list(`${path}/branch-restrictions?pagelen=100`, restriction, context),
    ),
    ['refused'],
  );
  if (!all) {
    return [];
  }
  const rules = all.filter(rule => covers(rule, branch));
  const needsReview = rules.some(
    ({ kind, value }) =>
      kind === 'require_approvals_to_merge' && (value ?? 0) > 0,
  );
  return [
    {
      id: 'gitops.env_repo_protected',
      value: needsReview && rules.some(({ kind }) => kind === 'force'),
      samples: 1,
      url: `https://bitbucket.org/${body.full_name}/admin/branch-restrictions`,
    },
  ];
}
