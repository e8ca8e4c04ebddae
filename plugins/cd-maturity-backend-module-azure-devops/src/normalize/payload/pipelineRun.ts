import { InvalidPayloadError } from 'backstage-plugin-cd-maturity-common';
import {
  id,
  maybeInstant,
  maybeName,
  maybeText,
  nameText,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { organizationOf, Place, placeOfLocation, projectOf } from '../place';

export const pipelineRun = z.object({
  id,
  name: maybeText,
  state: maybeName,
  result: maybeName,
  createdDate: maybeInstant,
  finishedDate: maybeInstant,
  url: z.string(),
  pipeline: z.object({ name: nameText }).nullish(),
});

export const repositories = z
  .array(
    z.object({
      type: maybeName,
      url: maybeText,
      change: z.object({ version: sha.nullish().catch(undefined) }).nullish(),
    }),
  )
  .nullish();

/** Events of pipelines name the project by its id; its name stands in the address of a repository only. */
export function placeOfRun(
  run: z.output<typeof pipelineRun>,
  repos: z.output<typeof repositories>,
): Place {
  const organization = organizationOf(run.url);
  const own = repos?.find(({ type }) => /git/i.test(type ?? ''))?.url;
  const location = own ? placeOfLocation(own) : undefined;
  const project = location?.project ?? projectOf(run.url);
  if (!organization || !project) {
    throw new InvalidPayloadError('url', 'names no organisation and project');
  }
  const isSame = location?.organization.toLowerCase() === organization;
  return { organization, project, repo: isSame ? location?.repo : undefined };
}
