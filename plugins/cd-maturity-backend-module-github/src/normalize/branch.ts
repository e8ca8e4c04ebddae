import { Branch } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  branchEvent,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { idOn, repository } from './payload/repository';
import { isQueueBranch } from './rules/defaultBranch';
import { SOURCE_ID } from './sourceId';

const payload = z.object({
  ref: nameText,
  ref_type: z.enum(['branch', 'tag', 'repository']),
  repository,
});

const normalizeRef =
  (event: Branch['event']): Normalizer =>
  delivery => {
    const {
      ref,
      ref_type: refType,
      repository: repo,
    } = read(payload, delivery.payload);
    if (refType === 'repository' || isQueueBranch(ref)) {
      return nothing(`${ref} is no branch or tag that somebody works on`);
    }
    // The event itself carries no time; creating and deleting are pushes too.
    const at = repo.pushedAt ?? delivery.receivedAt;
    const signal = branchEvent({
      source: SOURCE_ID,
      scope: repo.scope,
      externalId: idOn(repo, repo.id, refType, ref, event),
      name: ref,
      refType,
      event,
      at,
    });
    return { signals: [signal] };
  };

export const normalizeCreate = normalizeRef('created');
export const normalizeDelete = normalizeRef('deleted');
