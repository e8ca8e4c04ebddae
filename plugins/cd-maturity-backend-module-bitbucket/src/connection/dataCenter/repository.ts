import { orNone, ScopeIdentity } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { lastingId, RepositoryPlace, scopeOf } from '../../normalize/scope';
import { BitbucketApi, Call } from '../api';

const repository = z.looseObject({
  id: z.number(),
  slug: z.string(),
  project: z.looseObject({ key: z.string() }),
});
const branch = z.object({ id: z.string(), displayId: z.string() });

/** A repository as payloads of polls carry it, and where the API has it. */
export type ServerRepository = {
  /** Below a root such as `/api/1.0`. */
  path: string;
  body: z.output<typeof repository> & { defaultBranch: string | undefined };
  /** Full name of the default branch; an empty repository has none. */
  defaultRef: string | undefined;
};

export async function readRepository(
  api: BitbucketApi,
  { owner, name }: RepositoryPlace,
  call: Call,
): Promise<ServerRepository> {
  const path = `/projects/${owner}/repos/${name}`;
  const body = await api.read(`/api/1.0${path}`, repository, call);
  const head = await orNone(
    api.read(`/api/1.0${path}/default-branch`, branch, call),
    ['not-found'],
  );
  return {
    path,
    body: { ...body, defaultBranch: head?.displayId },
    defaultRef: head?.id,
  };
}

/** Its present name and its number, whichever name it was asked for by. */
export function identityOf(
  { host }: RepositoryPlace,
  { body }: ServerRepository,
): ScopeIdentity {
  return {
    scope: scopeOf({ host, owner: body.project.key, name: body.slug }),
    id: lastingId(host.toLowerCase(), body.id),
  };
}
