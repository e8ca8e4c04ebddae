import { ProviderError, ScopeContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { slugOfScope } from '../normalize/scope';
import { CircleciApi } from './api';

const project = z
  .object({
    slug: z.string(),
    vcs_info: z.object({ default_branch: z.string().nullish() }).nullish(),
  })
  .transform(({ slug, vcs_info: vcs }) => ({
    slug,
    default_branch: vcs?.default_branch ?? undefined,
  }));

export type FoundProject = z.output<typeof project>;

/** The project that a scope names, with its slug as CircleCI writes it. */
export async function readProject(
  api: CircleciApi,
  context: ScopeContext,
): Promise<FoundProject> {
  const slug = slugOfScope(context.scope);
  if (!slug) {
    throw new ProviderError({
      kind: 'not-found',
      message: `CircleCI: ${context.scope} names no project`,
      hint: 'Annotate the entity with circleci.com/project-slug, for example gh/acme/payments',
    });
  }
  return api.read(`/project/${slug}`, project, context);
}
