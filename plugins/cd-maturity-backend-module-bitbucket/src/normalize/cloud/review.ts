import {
  Actor,
  InvalidPayloadError,
  Review,
} from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  id,
  instant,
  lastOfEach,
  maybeInstant,
  maybeName,
  Normalizer,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { SOURCE_ID } from '../sourceId';
import { account, UNKNOWN_ACTOR } from './payload/account';
import { idIn, repository, Repository } from './payload/repository';

export const participant = z.object({
  user: account,
  state: maybeName,
  participated_on: maybeInstant,
});

/** A person has one word on a pull request, which may change. */
function reviewOf(
  repo: Repository,
  pull: { id: number },
  said: { reviewer: Actor; verdict: Review['verdict']; at: number },
): Review {
  const { reviewer, verdict, at } = said;
  return {
    kind: 'review',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idIn(repo, pull.id, reviewer.login ?? 'unknown'),
    seq: at,
    changeId: idIn(repo, pull.id),
    reviewer,
    verdict,
    submittedAt: at,
    evidence: evidence(
      `#${pull.id} ${verdict}`,
      `${repo.url}/pull-requests/${pull.id}`,
    ),
  };
}

const VERDICTS = new Map<string | undefined, Review['verdict']>([
  ['approved', 'approved'],
  ['changes_requested', 'changes-requested'],
]);

/** The reviews that the API shows with a pull request. */
export function reviewsOf(
  repo: Repository,
  pull: {
    id: number;
    participants?: Array<z.output<typeof participant>> | null;
  },
): Review[] {
  const reviews = (pull.participants ?? []).flatMap(
    ({ user, state, participated_on: at }) => {
      const verdict = VERDICTS.get(state);
      return user && verdict && at
        ? reviewOf(repo, pull, { reviewer: user, verdict, at })
        : [];
    },
  );
  return lastOfEach(reviews);
}

const word = z.object({ date: instant, user: account }).optional();

const payload = z.object({
  approval: word,
  changes_request: word,
  pullrequest: z.object({ id }),
  repository,
});

/** Webhook: somebody approved, asked for changes, or took either back. */
export const normalizeReviewOf =
  (
    field: 'approval' | 'changes_request',
    verdict: Review['verdict'],
  ): Normalizer =>
  delivery => {
    const said = read(payload, delivery.payload);
    const given = said[field];
    if (!given) {
      throw new InvalidPayloadError(field, 'is missing');
    }
    const reviewer = given.user ?? UNKNOWN_ACTOR;
    return {
      signals: [
        reviewOf(said.repository, said.pullrequest, {
          reviewer,
          verdict,
          at: given.date,
        }),
      ],
    };
  };
