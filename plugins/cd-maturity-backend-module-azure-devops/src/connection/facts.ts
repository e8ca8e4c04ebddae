import {
  allOf,
  orNone,
  ScopeContext,
  ScopeFact,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { AzureApi } from './api';
import { readTarget } from './target';

/** Id of the policy "Minimum number of reviewers". It also refuses every push that is no pull request, forced ones too. */
const REVIEWERS = 'fa4e907d-c16b-4a4c-9dfa-4906e5d171dd';

const policy = z.object({
  isEnabled: z.boolean(),
  isBlocking: z.boolean(),
  type: z.object({ id: z.string() }),
});

/** Whether the default branch takes reviewed changes only. */
export async function policyFacts(
  api: AzureApi,
  context: ScopeContext,
): Promise<ScopeFact[]> {
  const { base, repository } = await readTarget(api, context);
  if (!repository?.defaultBranch) {
    return [];
  }
  const policies = await orNone(
    allOf(
      api.list(
        `${base}/_apis/git/policy/configurations`,
        {
          repositoryId: repository.id,
          refName: repository.defaultBranch,
          'api-version': '7.1-preview.1',
        },
        policy,
        context,
      ),
    ),
  );
  if (!policies) {
    return [];
  }
  return [
    {
      id: 'gitops.env_repo_protected',
      value: policies.some(
        ({ isEnabled, isBlocking, type }) =>
          isEnabled && isBlocking && type.id === REVIEWERS,
      ),
      samples: 1,
    },
  ];
}
