import { ProviderError, ScopeContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { placeOfScope } from '../normalize/place';
import { AzureApi } from './api';

const project = z.object({ id: z.string(), name: z.string() });
const repository = z.looseObject({
  id: z.string(),
  name: z.string(),
  defaultBranch: z.string().nullish(),
  project: z.looseObject({ name: z.string() }),
});

export type FoundRepository = z.output<typeof repository>;

/** What a scope names, and where the API has it. */
export type Target = {
  scope: string;
  /** Address of the project. */
  base: string;
  /** Address of the project where classic releases are. */
  releases: string;
  project: string;
  repository: FoundRepository | undefined;
};

export async function readTarget(
  api: AzureApi,
  context: ScopeContext,
): Promise<Target> {
  const place = placeOfScope(context.scope);
  if (!place) {
    throw new ProviderError({
      kind: 'not-found',
      message: `Azure DevOps: ${context.scope} names no project`,
      hint: 'Annotate the entity with dev.azure.com/host-org and dev.azure.com/project-repo',
    });
  }
  const organization = `https://${place.organization}`;
  const base = `${organization}/${encodeURIComponent(place.project)}`;
  const target = {
    scope: context.scope,
    base,
    releases: base.replace(
      /^https:\/\/dev\.azure\.com\//,
      'https://vsrm.dev.azure.com/',
    ),
  };
  if (!place.repo) {
    const found = await api.read(
      `${organization}/_apis/projects/${encodeURIComponent(place.project)}`,
      {},
      project,
      context,
    );
    return { ...target, project: found.name, repository: undefined };
  }
  const found = await api.read(
    `${base}/_apis/git/repositories/${encodeURIComponent(place.repo)}`,
    {},
    repository,
    context,
  );
  return { ...target, project: found.project.name, repository: found };
}
