import { Change, Review } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  isRemediation,
  linksWorkItem,
  maybeText,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { CdEvent, readCdEvent } from '../cdEvent';
import { SubjectNormalizer } from './SubjectNormalizer';

/** The description came with 0.4. */
const content = z.object({ description: maybeText });

const STATES = new Map<string, Change['state']>([
  ['merged', 'merged'],
  ['abandoned', 'closed'],
]);
/** A change that came to its end does not open again by a late word. */
const END_RANK = 1e13;

function reviewOf(event: CdEvent<unknown>): Review {
  return {
    kind: 'review',
    ...event.origin,
    externalId: event.eventKey,
    seq: event.at,
    changeId: event.subjectKey,
    reviewer: { kind: 'unknown' },
    verdict: 'commented',
    submittedAt: event.at,
  };
}

/** Neither people nor branches are named; a change is taken for one to the default branch. */
export const normalizeChange: SubjectNormalizer = (delivery, _, predicate) => {
  const event = readCdEvent(delivery, content);
  if (predicate === 'reviewed') {
    return { signals: [reviewOf(event)] };
  }
  const { at, commit, subjectId, content: change } = event;
  const state = STATES.get(predicate) ?? 'open';
  const texts = { title: change.description ?? '', branch: subjectId };
  const signal: Change = {
    kind: 'change',
    ...event.origin,
    externalId: event.subjectKey,
    seq: (state === 'open' ? 0 : END_RANK) + at,
    partial: true,
    changeId: event.subjectKey,
    state,
    branch: commit.branch ?? 'unknown',
    toDefaultBranch: true,
    openedAt: at,
    mergedAt: state === 'merged' ? at : undefined,
    closedAt: state === 'open' ? undefined : at,
    mergeSha: state === 'merged' ? commit.sha : undefined,
    headSha: state === 'merged' ? undefined : commit.sha,
    author: { kind: 'unknown' },
    linksWorkItem: linksWorkItem({ number: 0, body: undefined, ...texts }),
    remediation: isRemediation({ labels: [], ...texts }),
    evidence: evidence(change.description ?? subjectId, undefined),
  };
  return { signals: [signal] };
};
