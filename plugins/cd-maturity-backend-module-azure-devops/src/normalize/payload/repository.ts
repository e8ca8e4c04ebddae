import {
  maybeName,
  maybeText,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { organizationOf, repoScope } from '../place';
import { branchOf } from '../rules';

/** A repository of Azure Repos, where a payload comes from. */
export const repository = z
  .object({
    id: nameText,
    name: nameText,
    defaultBranch: maybeName,
    url: maybeText,
    remoteUrl: maybeText,
    webUrl: maybeText,
    project: z.object({ name: nameText }),
  })
  .transform((found, context) => {
    const organization =
      organizationOf(found.remoteUrl) ?? organizationOf(found.url);
    if (!organization) {
      context.addIssue({
        code: 'custom',
        path: ['remoteUrl'],
        message: 'names no organisation',
      });
      return z.NEVER;
    }
    const place = {
      organization,
      project: found.project.name,
      repo: found.name,
    };
    return {
      scope: repoScope(place),
      idPrefix: `${organization}/${found.id}`.toLowerCase(),
      url: found.webUrl ?? found.remoteUrl,
      defaultBranch: branchOf(found.defaultBranch),
    };
  });

export type Repository = z.output<typeof repository>;

/** Id of a thing of a repository, the same after the repository was renamed. */
export const idIn = (repo: Repository, ...parts: Array<string | number>) =>
  [repo.idPrefix, ...parts].join('/');
