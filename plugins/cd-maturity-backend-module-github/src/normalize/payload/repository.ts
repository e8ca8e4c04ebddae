import { z } from 'zod';
import {
  id,
  maybeName,
  nameText,
  secondsOrText,
} from 'backstage-plugin-cd-maturity-node/provider';

/**
 * Where a payload comes from. The host is taken from the page address, so that two servers with equal ids or names
 * never mix.
 */
export const repository = z
  .object({
    id,
    full_name: nameText.regex(/^[^/\s]+\/[^/\s]+$/, {
      error: 'is not owner/name',
    }),
    html_url: z.url({ protocol: /^https?$/, error: 'is not an http address' }),
    default_branch: maybeName,
    pushed_at: secondsOrText,
  })
  .transform(repo => {
    const host = new URL(repo.html_url).host.toLowerCase();
    return {
      host,
      id: repo.id,
      fullName: repo.full_name.toLowerCase(),
      scope: `${host}/${repo.full_name.toLowerCase()}`,
      defaultBranch: repo.default_branch,
      pushedAt: repo.pushed_at,
    };
  });

export type Repository = z.output<typeof repository>;

/** Id of a thing that its server numbers, the same in every delivery about it, also after a rename. */
export const idOn = (repo: Repository, ...parts: Array<string | number>) =>
  [repo.host, ...parts].join('/');
