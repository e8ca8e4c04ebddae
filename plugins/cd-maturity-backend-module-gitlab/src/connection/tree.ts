import { JsonApi, RepositoryTree } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { readProject } from './project';

/** Of a hundred entries each; what lies behind them is not read. */
const MOST_PAGES = 200;

const branch = z.object({ commit: z.object({ id: z.string() }) });
const entry = z.object({ path: z.string(), type: z.string() });

/** The files of the default branch, unless its head is known already. */
export async function readTree(
  api: JsonApi,
  pathOrNumber: string,
  knownSha: string | undefined,
): Promise<RepositoryTree | undefined> {
  const { id, default_branch: name } = await readProject(api, pathOrNumber);
  if (!name) {
    return undefined;
  }
  const repository = `/projects/${id}/repository`;
  const head = await api.read(
    `${repository}/branches/${encodeURIComponent(name)}`,
    branch,
  );
  const sha = head.commit.id;
  if (sha === knownSha) {
    return undefined;
  }
  const paths: string[] = [];
  let pagesLeft = MOST_PAGES;
  let isWhole = true;
  const pages = api.list(`${repository}/tree`, entry, {
    ref: sha,
    recursive: 'true',
    pagination: 'keyset',
  });
  for await (const { items, isLast } of pages) {
    paths.push(
      ...items.filter(({ type }) => type === 'blob').map(({ path }) => path),
    );
    pagesLeft -= 1;
    isWhole = isLast;
    if (pagesLeft === 0) {
      break;
    }
  }
  return { sha, paths, truncated: !isWhole };
}
