import { Branch } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { readCdEvent } from '../cdEvent';
import { SubjectNormalizer } from './SubjectNormalizer';

const happened = z.enum(['created', 'deleted']);

export const normalizeBranch: SubjectNormalizer = (delivery, _, predicate) => {
  const event = readCdEvent(delivery, z.unknown());
  const signal: Branch = {
    kind: 'branch',
    ...event.origin,
    externalId: event.eventKey,
    seq: event.at,
    name: event.subjectId,
    refType: 'branch',
    event: happened.parse(predicate),
    at: event.at,
  };
  return { signals: [signal] };
};
