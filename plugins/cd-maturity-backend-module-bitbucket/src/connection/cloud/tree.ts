import {
  RepositoryTree,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { RepositoryPlace } from '../../normalize/scope';
import { BitbucketApi } from '../api';
import { MOST_TREE_PAGES } from '../RepositoryConnection';
import { readRepository } from './repository';

/** Deeper folders hold nothing that tells how a repository is built. */
const DEPTH = 20;

const branch = z.object({ target: z.object({ hash: z.string() }) });
const entry = z.object({ path: z.string(), type: z.string() });

/** The files of the main branch, a hundred a request. */
export async function readTree(
  api: BitbucketApi,
  place: RepositoryPlace,
  context: ScopeContext & { knownSha: string | undefined },
): Promise<RepositoryTree | undefined> {
  const { path, body } = await readRepository(api, place, context);
  if (!body.mainbranch) {
    return undefined;
  }
  const name = encodeURIComponent(body.mainbranch.name);
  const head = await api.read(`${path}/refs/branches/${name}`, branch, context);
  const sha = head.target.hash;
  if (sha === context.knownSha) {
    return undefined;
  }
  const paths: string[] = [];
  let pages = 0;
  const query = `max_depth=${DEPTH}&pagelen=100&fields=next,values.path,values.type`;
  for await (const page of api.list(
    `${path}/src/${sha}/?${query}`,
    entry,
    context,
  )) {
    paths.push(
      ...page
        .filter(({ type }) => type === 'commit_file')
        .map(file => file.path),
    );
    pages += 1;
    if (pages === MOST_TREE_PAGES) {
      return { paths, sha, truncated: true };
    }
  }
  return { paths, sha, truncated: false };
}
