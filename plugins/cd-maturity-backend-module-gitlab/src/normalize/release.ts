import { Artifact } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  maybeName,
  maybeText,
  nameText,
  Normalizer,
  nothing,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { idOn, numberedProject } from './payload/project';
import { time } from './payload/time';
import { SOURCE_ID } from './sourceId';

const payload = z.object({
  action: maybeName,
  tag: nameText,
  name: maybeText,
  url: z.string().nullish(),
  released_at: time,
  commit: z.object({ id: sha }).nullish(),
  project: numberedProject,
});

/** GitLab marks no pre-releases; the part behind the hyphen of a semantic version does. */
const PRERELEASE = /^v?\d+\.\d+\.\d+-[\w.-]+$/i;

export const normalizeRelease: Normalizer = delivery => {
  const { action, tag, project, ...release } = read(payload, delivery.payload);
  if (action === 'delete') {
    return nothing('a release that was deleted publishes nothing');
  }
  const signal: Artifact = {
    kind: 'artifact',
    source: SOURCE_ID,
    scope: project.scope,
    // The API numbers no releases; a tag has one at most.
    externalId: idOn(project, project.id, 'release', tag),
    seq: release.released_at,
    name: project.scope,
    version: tag,
    sha: release.commit?.id,
    image: false,
    prerelease: PRERELEASE.test(tag),
    publishedAt: release.released_at,
    evidence: evidence(release.name ?? tag, release.url),
  };
  return { signals: [signal] };
};
