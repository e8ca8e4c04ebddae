import { JsonApi, RepositoryTree } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { pathOfScope, readRepository } from './repository';

const branch = z.object({ commit: z.object({ sha: z.string() }) });

const tree = z.object({
  tree: z.array(z.object({ path: z.string(), type: z.string() })),
  truncated: z.boolean(),
});

/** The files of the default branch, in one question unless its head is known already. */
export async function readTree(
  api: JsonApi,
  scope: string,
  knownSha: string | undefined,
): Promise<RepositoryTree | undefined> {
  const path = pathOfScope(scope);
  const { default_branch: name } = await readRepository(api, path);
  const head = await api.read(
    `${path}/branches/${encodeURIComponent(name)}`,
    branch,
  );
  const { sha } = head.commit;
  if (sha === knownSha) {
    return undefined;
  }
  const found = await api.read(`${path}/git/trees/${sha}`, tree, {
    recursive: '1',
  });
  return {
    sha,
    paths: found.tree
      .filter(({ type }) => type === 'blob')
      .map(entry => entry.path),
    truncated: found.truncated,
  };
}
