import { z } from 'zod';
import {
  id,
  maybeName,
  nameText,
  secondsOrText,
} from 'backstage-plugin-cd-maturity-node/provider';

const httpAddress = z.url({ protocol: /^https?$/ });
/** Hosts by address: the same few repositories speak all day. */
const hosts = new Map<string, string>();
const MOST_HOSTS = 5_000;
const LONGEST_ADDRESS = 500;

function hostOf(address: string): string | undefined {
  const known = hosts.get(address);
  if (known !== undefined || !httpAddress.safeParse(address).success) {
    return known;
  }
  const host = new URL(address).host.toLowerCase();
  if (address.length <= LONGEST_ADDRESS) {
    if (hosts.size >= MOST_HOSTS) hosts.clear();
    hosts.set(address, host);
  }
  return host;
}

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
    html_url: z.string().transform((address, context) => {
      const host = hostOf(address);
      if (host === undefined) context.addIssue('is not an http address');
      return host ?? '';
    }),
    default_branch: maybeName,
    pushed_at: secondsOrText,
  })
  .transform(repo => {
    const host = repo.html_url;
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
