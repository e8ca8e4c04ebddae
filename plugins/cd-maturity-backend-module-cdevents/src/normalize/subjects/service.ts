import { Deployment } from 'backstage-plugin-cd-maturity-common';
import {
  environmentOf,
  evidence,
  maybeName,
  nothing,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { readCdEvent, reference } from '../cdEvent';
import { artifactOf } from '../fields/purl';
import { SubjectNormalizer } from './SubjectNormalizer';

const DEPLOYED = new Set(['deployed', 'upgraded', 'rolledback']);

const content = z.object({
  environment: reference,
  artifactId: maybeName,
});

/** The events of a service tell of what has been done: there is none for an attempt that failed. */
export const normalizeService: SubjectNormalizer = (
  delivery,
  options,
  predicate,
) => {
  if (!DEPLOYED.has(predicate)) {
    return nothing(`a service that was ${predicate} was not deployed`);
  }
  const event = readCdEvent(delivery, content);
  const { environment, artifactId } = event.content;
  const { name: _, ...artifact } = artifactId
    ? artifactOf(artifactId)
    : { name: undefined, image: undefined };
  const signal: Deployment = {
    kind: 'deployment',
    ...event.origin,
    externalId: event.eventKey,
    seq: event.at,
    deploymentId: event.eventKey,
    ...environmentOf(environment?.id ?? 'unknown', options),
    ...artifact,
    ...(event.commit.sha ? { sha: event.commit.sha } : {}),
    ref: event.commit.branch,
    service: event.subjectId,
    trigger: 'unknown',
    remediation: predicate === 'rolledback',
    state: 'done',
    outcome: 'success',
    createdAt: event.at,
    finishedAt: event.at,
    evidence: evidence(`${event.subjectId} ${predicate}`, undefined),
  };
  return { signals: [signal] };
};
