import { Artifact } from 'backstage-plugin-cd-maturity-common';
import { evidence, sha } from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { readCdEvent, reference } from '../cdEvent';
import { artifactOf } from '../fields/purl';
import { SubjectNormalizer } from './SubjectNormalizer';

const content = z.object({ change: reference });

/** Only the event "packaged" names the change, so that an artifact is joined from both of its events. */
export const normalizeArtifact: SubjectNormalizer = delivery => {
  const event = readCdEvent(delivery, content);
  const { sha: named, ...artifact } = artifactOf(event.subjectId);
  const signal: Artifact = {
    kind: 'artifact',
    ...event.origin,
    externalId: event.subjectKey,
    seq: event.at,
    partial: true,
    ...artifact,
    sha:
      event.commit.sha ?? sha.safeParse(event.content.change?.id).data ?? named,
    prerelease: /-(?:alpha|beta|rc|snapshot|dev)/i.test(artifact.version ?? ''),
    publishedAt: event.at,
    evidence: evidence(artifact.name, undefined),
  };
  return { signals: [signal] };
};
