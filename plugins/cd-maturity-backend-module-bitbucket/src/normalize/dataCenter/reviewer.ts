import { Actor, Review } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  id,
  Normalizer,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { SOURCE_ID } from '../sourceId';
import { account, UNKNOWN_ACTOR } from './payload/account';
import {
  idIn,
  Repository,
  repository,
  repositoryOf,
} from './payload/repository';
import { eventDate } from './payload/time';

/** A person has one word on a pull request, which may change. */
export function reviewOf(
  repo: Repository,
  pullRequestId: number,
  said: { user: Actor; verdict: Review['verdict']; at: number },
): Review {
  return {
    kind: 'review',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idIn(repo, pullRequestId, said.user.login ?? 'unknown'),
    seq: said.at,
    changeId: idIn(repo, pullRequestId),
    reviewer: said.user,
    verdict: said.verdict,
    submittedAt: said.at,
    evidence: evidence(
      `#${pullRequestId} ${said.verdict}`,
      repo.url && `${repo.url}/pull-requests/${pullRequestId}`,
    ),
  };
}

const payload = z.object({
  date: eventDate,
  participant: z.object({ user: account }),
  pullRequest: z.object({ id, toRef: z.object({ repository }) }),
});

/** Webhook: a reviewer approved, asked for work, or took either back. */
export const normalizeReviewer =
  (server: string | undefined, verdict: Review['verdict']): Normalizer =>
  delivery => {
    const said = read(payload, delivery.payload);
    const { pullRequest: pull } = said;
    return {
      signals: [
        reviewOf(repositoryOf(pull.toRef.repository, server), pull.id, {
          user: said.participant.user ?? UNKNOWN_ACTOR,
          verdict,
          at: said.date,
        }),
      ],
    };
  };
