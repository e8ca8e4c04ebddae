import {
  id,
  maybeName,
  maybeText,
  nameText,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { organizationOf, Place, projectOf } from '../place';

const named = z.object({ id: maybeName, name: maybeName }).nullish();

const artifact = z.object({
  isPrimary: z.boolean().nullish(),
  definitionReference: z
    .object({
      repository: named,
      'repository.provider': named,
      sourceVersion: named,
      branch: named,
      version: named,
    })
    .nullish(),
});

export const release = z.object({
  id: id.nullish(),
  name: maybeText,
  url: maybeText,
  webAccessUri: maybeText,
  artifacts: z.array(artifact).nullish(),
  releaseDefinition: z.object({ name: maybeName }).nullish(),
  _links: z.object({ web: z.object({ href: maybeText }).nullish() }).nullish(),
});

export const project = z.object({ name: nameText }).nullish();

export type Release = z.output<typeof release>;

/** The commit and version of the artifact that the release is about. */
export function deployedBy(found: Release | null | undefined) {
  const artifacts = found?.artifacts ?? [];
  const primary = artifacts.find(({ isPrimary }) => isPrimary) ?? artifacts[0];
  const reference = primary?.definitionReference;
  const provider = reference?.['repository.provider']?.id;
  const isAzure = /^(?:tfsgit|git)$/i.test(provider ?? '');
  return {
    sha: sha.safeParse(reference?.sourceVersion?.id).data,
    version: reference?.version?.name,
    repo: isAzure ? reference?.repository?.name : undefined,
  };
}

/** The project is named beside the release, or in one of its addresses. */
export function placeOfRelease(
  found: Release | null | undefined,
  name: string | undefined,
  ...addresses: Array<string | undefined>
): Place | undefined {
  const all = [
    found?.url,
    found?._links?.web?.href,
    found?.webAccessUri,
    ...addresses,
  ];
  const address = all.find(one => organizationOf(one));
  const organization = organizationOf(address);
  const projectName = name ?? projectOf(address);
  return organization && projectName
    ? { organization, project: projectName, repo: deployedBy(found).repo }
    : undefined;
}

export const pageOfRelease = (found: Release | null | undefined) =>
  found?._links?.web?.href ?? found?.webAccessUri;
