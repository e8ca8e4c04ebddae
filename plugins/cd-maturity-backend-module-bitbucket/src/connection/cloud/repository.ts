import { ScopeIdentity } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { bareUuid } from '../../normalize/cloud/payload/repository';
import { CLOUD_HOST, lastingId, RepositoryPlace } from '../../normalize/scope';
import { BitbucketApi, Call } from '../api';

const repository = z.object({
  uuid: z.string(),
  full_name: z.string(),
  mainbranch: z.object({ name: z.string() }).nullish(),
});

/** A repository as payloads of polls carry it, and where the API has it. */
export type CloudRepository = {
  path: string;
  body: z.output<typeof repository>;
};

export async function readRepository(
  api: BitbucketApi,
  { owner, name }: RepositoryPlace,
  call: Call,
): Promise<CloudRepository> {
  const path = `/repositories/${owner}/${name}`;
  return { path, body: await api.read(path, repository, call) };
}

/** Its present name and its id, whichever name it was asked for by. */
export function identityOf({ body }: CloudRepository): ScopeIdentity {
  return {
    scope: `${CLOUD_HOST}/${body.full_name.toLowerCase()}`,
    id: lastingId(CLOUD_HOST, bareUuid(body.uuid)),
  };
}
