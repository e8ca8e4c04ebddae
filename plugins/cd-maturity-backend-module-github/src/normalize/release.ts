import { Artifact } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  id,
  maybeInstant,
  maybeName,
  maybeText,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { idOn, repository } from './payload/repository';
import { SOURCE_ID } from './sourceId';

const payload = z.object({
  action: nameText,
  release: z.object({
    id,
    tag_name: nameText,
    name: maybeText,
    target_commitish: maybeName,
    html_url: z.string().nullish(),
    draft: z.boolean().nullish(),
    prerelease: z.boolean().nullish(),
    published_at: maybeInstant,
    updated_at: maybeInstant,
  }),
  repository,
});

const PUBLISHED = new Set(['published', 'released', 'prereleased']);
const FULL_SHA = /^[0-9a-f]{40}$/i;

export const normalizeRelease: Normalizer = delivery => {
  const { action, release, repository: repo } = read(payload, delivery.payload);
  const { published_at: publishedAt, target_commitish: target } = release;
  if (!PUBLISHED.has(action) || release.draft || !publishedAt) {
    return nothing(`a release that was ${action} publishes nothing`);
  }
  const prerelease = release.prerelease ?? false;
  const signal: Artifact = {
    kind: 'artifact',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, 'release', release.id),
    // A pre-release can become a release under the same id; the way back is rare and comes with a newer time.
    seq: (release.updated_at ?? publishedAt) + (prerelease ? 0 : 1),
    name: repo.fullName,
    version: release.tag_name,
    // Mostly the name of a branch, which says nothing about the commit.
    sha: target && FULL_SHA.test(target) ? target.toLowerCase() : undefined,
    image: false,
    prerelease,
    publishedAt,
    evidence: evidence(release.name ?? release.tag_name, release.html_url),
  };
  return { signals: [signal] };
};
