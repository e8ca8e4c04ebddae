import {
  maybeName,
  nameText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { CLOUD_HOST } from '../../scope';

/** An id without braces. */
export const bareUuid = (text: string) =>
  text.replace(/[{}]/g, '').toLowerCase();

/** `{bc771cbf-829e-4c4b-b71f-a0eb3ac2b860}`, with or without braces. */
export const uuid = z
  .string()
  .regex(/^\{?[0-9a-f-]{1,64}\}?$/i, { error: 'is not an id' })
  .transform(bareUuid);

/** Where a payload comes from. Most webhooks leave the main branch out; polls know it. */
export const repository = z
  .object({
    uuid,
    full_name: nameText.regex(/^[^/\s]+\/[^/\s]+$/, {
      error: 'is not workspace/name',
    }),
    mainbranch: z.object({ name: maybeName }).nullish(),
  })
  .transform(found => ({
    id: found.uuid,
    scope: `${CLOUD_HOST}/${found.full_name.toLowerCase()}`,
    url: `https://${CLOUD_HOST}/${found.full_name}`,
    mainBranch: found.mainbranch?.name,
  }));

export type Repository = z.output<typeof repository>;

/** Id of a thing of a repository, the same after the repository was renamed. */
export const idIn = (repo: Repository, ...parts: Array<string | number>) =>
  [repo.id, ...parts].join('/');
