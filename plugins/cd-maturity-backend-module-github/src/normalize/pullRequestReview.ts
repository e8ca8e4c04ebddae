import { Review } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  id,
  maybeInstant,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actor, UNKNOWN_ACTOR } from './payload/account';
import { idOn, repository } from './payload/repository';
import { SOURCE_ID } from './sourceId';

const payload = z.object({
  review: z.object({
    id,
    state: nameText,
    submitted_at: maybeInstant,
    user: actor,
    html_url: z.string().nullish(),
  }),
  pull_request: z.object({ id, number: id }),
  repository,
});

const VERDICTS = new Map<string, Review['verdict']>([
  ['approved', 'approved'],
  ['changes_requested', 'changes-requested'],
  ['commented', 'commented'],
  ['dismissed', 'dismissed'],
]);

export const normalizePullRequestReview: Normalizer = delivery => {
  const {
    review,
    pull_request: pull,
    repository: repo,
  } = read(payload, delivery.payload);
  const verdict = VERDICTS.get(review.state.toLowerCase());
  if (!verdict || !review.submitted_at) {
    return nothing('the review is not submitted yet');
  }
  const signal: Review = {
    kind: 'review',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, review.id),
    // A review keeps its time when it is dismissed, and stays dismissed.
    seq: review.submitted_at + (verdict === 'dismissed' ? 1 : 0),
    changeId: idOn(repo, pull.id),
    reviewer: review.user ?? UNKNOWN_ACTOR,
    verdict,
    submittedAt: review.submitted_at,
    evidence: evidence(`#${pull.number} ${verdict}`, review.html_url),
  };
  return { signals: [signal] };
};
