import {
  RepositoryTree,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { RepositoryPlace } from '../../normalize/scope';
import { BitbucketApi } from '../api';
import { MOST_TREE_PAGES } from '../RepositoryConnection';

const branch = z.object({ id: z.string() });

/** The files of the default branch, a thousand a request. */
export async function readTree(
  api: BitbucketApi,
  { owner, name }: RepositoryPlace,
  context: ScopeContext & { knownSha: string | undefined },
): Promise<RepositoryTree | undefined> {
  const root = `/api/1.0/projects/${owner}/repos/${name}`;
  const { id } = await api.read(`${root}/default-branch`, branch, context);
  const commits = api.list(
    `${root}/commits?until=${encodeURIComponent(id)}&limit=1`,
    branch,
    context,
  );
  const [head] = (await commits.next()).value ?? [];
  if (!head || head.id === context.knownSha) {
    return undefined;
  }
  const paths: string[] = [];
  let pages = 0;
  for await (const page of api.list(
    `${root}/files?at=${head.id}&limit=1000`,
    z.string(),
    context,
  )) {
    paths.push(...page);
    pages += 1;
    if (pages === MOST_TREE_PAGES) {
      return { paths, sha: head.id, truncated: true };
    }
  }
  return { paths, sha: head.id, truncated: false };
}
