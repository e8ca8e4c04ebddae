import {
  id,
  maybeName,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { lastingId, scopeOf, serverPlaceOf } from '../../scope';

/** Stands for a server that nobody names. */
const UNNAMED = 'bitbucket-data-center';

const links = z
  .object({ self: z.array(z.object({ href: z.string() })).nullish() })
  .nullish();

/** A repository as it stands in payloads. Older servers do not say which server they are. */
export const repository = z.object({
  id,
  slug: nameText.regex(/^[^/\s]+$/, { error: 'is not a name' }),
  project: z.object({
    key: nameText.regex(/^[^/\s]+$/, { error: 'is not a key' }),
  }),
  links,
  defaultBranch: maybeName,
});

export type Repository = {
  scope: string;
  idPrefix: string;
  url: string | undefined;
  defaultBranch: string | undefined;
};

/** @param server - The one server that there is, for payloads that name none. */
export function repositoryOf(
  found: z.output<typeof repository>,
  server: string | undefined,
): Repository {
  const address = found.links?.self?.[0]?.href ?? '';
  const named = serverPlaceOf(address)?.host;
  const host = (named ?? server ?? UNNAMED).toLowerCase();
  return {
    scope: scopeOf({ host, owner: found.project.key, name: found.slug }),
    idPrefix: lastingId(host, found.id),
    url: named && address.replace(/\/browse\/?$/, ''),
    defaultBranch: found.defaultBranch,
  };
}

/** Id of a thing of a repository, the same after the repository moved to another project. */
export const idIn = (repo: Repository, ...parts: Array<string | number>) =>
  [repo.idPrefix, ...parts].join('/');
