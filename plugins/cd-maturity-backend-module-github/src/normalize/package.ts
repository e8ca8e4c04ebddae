import { Artifact } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  maybeInstant,
  maybeName,
  nameText,
  id,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { idOn, Repository, repository } from './payload/repository';
import { SOURCE_ID } from './sourceId';

const version = z.object({
  id,
  version: nameText,
  html_url: z.string().nullish(),
  prerelease: z.boolean().nullish(),
  draft: z.boolean().nullish(),
  created_at: maybeInstant,
  container_metadata: z
    .object({
      tag: z.object({ name: maybeName, digest: maybeName }).nullish(),
      labels: z.object({ revision: maybeName }).nullish(),
    })
    .nullish(),
  npm_metadata: z.object({ git_head: maybeName }).nullish(),
});

const published = z.object({
  name: nameText,
  namespace: maybeName,
  package_type: nameText,
  updated_at: maybeInstant,
  package_version: version.nullish(),
});

const payload = z.object({
  action: nameText,
  package: published.nullish(),
  registry_package: published.nullish(),
  // A package need not belong to one.
  repository: repository.nullish(),
});

type Package = z.output<typeof published>;
type Version = z.output<typeof version>;

const IMAGES = new Set(['container', 'docker']);
const DIGEST = /^[\w+.-]+:[0-9a-f]{32,}$/i;
const FULL_SHA = /^[0-9a-f]{40}$/i;

/**
 * What whoever built it wrote into it: the label `org.opencontainers.image.revision`, or `gitHead` of npm. GitHub's own
 * `target_oid` is the head of a branch at some time, and not what was built.
 */
function shaOf({ container_metadata: image, npm_metadata: npm }: Version) {
  const said = image?.labels?.revision ?? npm?.git_head;
  return said && FULL_SHA.test(said) ? said.toLowerCase() : undefined;
}

function artifactOf(
  said: Package,
  built: Version,
  repo: Repository,
  receivedAt: number,
): Artifact {
  const tag = built.container_metadata?.tag;
  const isDigest = DIGEST.test(built.version);
  const named = tag?.name ?? (isDigest ? undefined : built.version);
  const name = [said.namespace, said.name].filter(Boolean).join('/');
  const publishedAt = built.created_at ?? said.updated_at ?? receivedAt;
  return {
    kind: 'artifact',
    source: SOURCE_ID,
    scope: repo.scope,
    // One image may be told of once for each of its tags.
    externalId: idOn(repo, 'package', built.id, ...(named ? [named] : [])),
    seq: publishedAt,
    name,
    version: named,
    digest: tag?.digest ?? (isDigest ? built.version : undefined),
    sha: shaOf(built),
    image: IMAGES.has(said.package_type.toLowerCase()),
    prerelease: built.prerelease ?? false,
    publishedAt,
    evidence: evidence([name, named].filter(Boolean).join(' '), built.html_url),
  };
}

/** A version of a package is in the registry. `package` and `registry_package` tell the same. */
export const normalizePackage: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  const found = said.package ?? said.registry_package;
  const built = found?.package_version;
  if (said.action !== 'published' || !found || !built || built.draft) {
    return nothing(`a package that was ${said.action} publishes nothing`);
  }
  return said.repository
    ? {
        signals: [
          artifactOf(found, built, said.repository, delivery.receivedAt),
        ],
      }
    : nothing('the package belongs to no repository');
};
