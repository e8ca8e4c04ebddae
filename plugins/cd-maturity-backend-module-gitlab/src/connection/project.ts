import { JsonApi, ScopeIdentity } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

const project = z.object({
  id: z.number(),
  web_url: z.url(),
  default_branch: z.string().nullish(),
  ci_config_path: z.string().nullish(),
});

/** A project as webhooks carry it, without what changes with every push: that would make each delivery a new one. */
export type PolledProject = z.output<typeof project>;

/** The project by its path or number, which stand in one segment of the address. */
export const readProject = (
  api: JsonApi,
  pathOrNumber: string,
): Promise<PolledProject> =>
  api.read(`/projects/${encodeURIComponent(pathOrNumber)}`, project);

/** Its present name and its number on its server, whichever of them it was asked for by. */
export function identityOf({ id, web_url }: PolledProject): ScopeIdentity {
  const { host, pathname } = new URL(web_url.toLowerCase());
  return {
    scope: `${host}${pathname.replace(/\/$/, '')}`,
    id: `${host}/${id}`,
  };
}
