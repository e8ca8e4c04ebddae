import {
  RepositoryTree,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { AzureApi } from './api';
import { readTarget } from './target';

const refs = z.object({
  value: z.array(z.object({ name: z.string(), objectId: z.string() })),
});

const items = z.object({
  value: z.array(
    z.object({ path: z.string(), isFolder: z.boolean().nullish() }),
  ),
});

/** The files of the default branch, in one request. */
export async function readTree(
  api: AzureApi,
  context: ScopeContext & { knownSha: string | undefined },
): Promise<RepositoryTree | undefined> {
  const { base, repository } = await readTarget(api, context);
  const ref = repository?.defaultBranch;
  if (!repository || !ref) {
    return undefined;
  }
  const url = `${base}/_apis/git/repositories/${repository.id}`;
  const found = await api.read(
    `${url}/refs`,
    { filter: ref.replace('refs/', '') },
    refs,
    context,
  );
  const sha = found.value.find(({ name }) => name === ref)?.objectId;
  if (!sha || sha === context.knownSha) {
    return undefined;
  }
  const tree = await api.read(
    `${url}/items`,
    {
      recursionLevel: 'full',
      scopePath: '/',
      'versionDescriptor.versionType': 'commit',
      'versionDescriptor.version': sha,
    },
    items,
    context,
  );
  return {
    paths: tree.value
      .filter(({ isFolder }) => !isFolder)
      .map(({ path }) => path.replace(/^\//, '')),
    sha,
    truncated: false,
  };
}
