import { Incident } from 'backstage-plugin-cd-maturity-common';
import {
  environmentOf,
  evidence,
  maybeText,
  nothing,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { readCdEvent, reference } from '../cdEvent';
import { SubjectNormalizer } from './SubjectNormalizer';

const content = z.object({
  description: maybeText,
  environment: reference,
  service: reference,
});

/** Joined from its events: the end does not repeat when it began. */
export const normalizeIncident: SubjectNormalizer = (
  delivery,
  options,
  predicate,
) => {
  const event = readCdEvent(delivery, content);
  const { environment, service, description } = event.content;
  if (
    environment &&
    environmentOf(environment.id, options).tier !== 'production'
  ) {
    return nothing(
      `${environment.id} is not known as production (cdMaturity.environments names what is)`,
    );
  }
  const isResolved = predicate === 'resolved';
  const signal: Incident = {
    kind: 'incident',
    ...event.origin,
    externalId: event.subjectKey,
    seq: event.at,
    partial: true,
    state: isResolved ? 'resolved' : 'open',
    openedAt: event.at,
    resolvedAt: isResolved ? event.at : undefined,
    external: false,
    causeSha: event.commit.sha,
    service: service?.id,
    evidence: evidence(description ?? event.subjectId, undefined),
  };
  return { signals: [signal] };
};
