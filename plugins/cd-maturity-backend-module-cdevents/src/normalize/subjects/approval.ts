import { Approval } from 'backstage-plugin-cd-maturity-common';
import {
  environmentOf,
  maybeName,
  nothing,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { idIn, readCdEvent, reference } from '../cdEvent';
import { SubjectNormalizer } from './SubjectNormalizer';

/** The draft of 0.6 has not settled what a decision is called. */
const decision = maybeName.catch(undefined);

const content = z.object({
  outcome: decision,
  status: decision,
  decision,
  environment: reference,
  pipelineRun: reference,
});

const GRANTED = /^(?:approve|approved|accept|accepted|success|granted)$/i;
const REFUSED = /^(?:reject|rejected|deny|denied|decline|declined|failure)$/i;

function eventOf(
  predicate: string,
  said: string | undefined,
): Approval['event'] | undefined {
  if (predicate === 'created') {
    return 'requested';
  }
  if (GRANTED.test(said ?? '')) {
    return 'approved';
  }
  return REFUSED.test(said ?? '') ? 'rejected' : undefined;
}

export const normalizeApproval: SubjectNormalizer = (
  delivery,
  options,
  predicate,
) => {
  const event = readCdEvent(delivery, content);
  const { environment, pipelineRun, ...said } = event.content;
  const step = eventOf(predicate, said.outcome ?? said.decision ?? said.status);
  if (!step) {
    return nothing('an approval without a decision decides nothing');
  }
  const { transient: _, ...place } = environmentOf(
    environment?.id ?? 'unknown',
    options,
  );
  const signal: Approval = {
    kind: 'approval',
    ...event.origin,
    externalId: event.eventKey,
    seq: event.at,
    runId: pipelineRun
      ? idIn(pipelineRun.source ?? event.subjectSource, pipelineRun.id)
      : event.subjectKey,
    ...place,
    event: step,
    at: event.at,
  };
  return { signals: [signal] };
};
