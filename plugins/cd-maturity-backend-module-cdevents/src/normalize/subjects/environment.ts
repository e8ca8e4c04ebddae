import { EnvironmentEvent } from 'backstage-plugin-cd-maturity-common';
import {
  environmentOf,
  evidence,
  maybeName,
  maybeText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { readCdEvent } from '../cdEvent';
import { SubjectNormalizer } from './SubjectNormalizer';

const content = z.object({ name: maybeName, uri: maybeText, url: maybeText });
const happened = z.enum(['created', 'modified', 'deleted']);

export const normalizeEnvironment: SubjectNormalizer = (
  delivery,
  options,
  predicate,
) => {
  const event = readCdEvent(delivery, content);
  const { name = event.subjectId, uri, url } = event.content;
  const { environment, ...place } = environmentOf(name, options);
  const signal: EnvironmentEvent = {
    kind: 'environment',
    ...event.origin,
    externalId: event.eventKey,
    seq: event.at,
    name: environment,
    ...place,
    event: happened.parse(predicate),
    at: event.at,
    evidence: evidence(name, uri ?? url),
  };
  return { signals: [signal] };
};
