import { Change } from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import {
  evidence,
  id,
  instant,
  isRemediation,
  linksWorkItem,
  maybeInstant,
  maybeText,
  nameText,
  Normalizer,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actor, UNKNOWN_ACTOR } from './payload/account';
import { idOn, repository } from './payload/repository';
import { isDefaultBranch } from './rules/defaultBranch';
import { SOURCE_ID } from './sourceId';

const payload = z.object({
  pull_request: z.object({
    id,
    number: id,
    state: z.enum(['open', 'closed']),
    title: z.string(),
    body: maybeText,
    html_url: z.string().nullish(),
    user: actor,
    labels: z.array(z.object({ name: maybeText })).nullish(),
    head: z.object({ ref: nameText, sha }),
    base: z.object({ ref: nameText }),
    created_at: instant,
    updated_at: maybeInstant,
    closed_at: maybeInstant,
    merged_at: maybeInstant,
    merge_commit_sha: sha.nullish(),
  }),
  repository,
});

type PullRequest = z.output<typeof payload>['pull_request'];

function stateOf(pull: PullRequest): Change['state'] {
  if (pull.merged_at) {
    return 'merged';
  }
  return pull.state;
}

/** Times of GitHub are whole seconds; of two words of the same second the one nearer to the end is the later. */
const WITHIN_SECOND: Record<Change['state'], number> = {
  open: 0,
  closed: 1,
  merged: 2,
};

export const normalizePullRequest: Normalizer = delivery => {
  const { pull_request: pull, repository: repo } = read(
    payload,
    delivery.payload,
  );
  const state = stateOf(pull);
  const branch = pull.head.ref;
  const labels = (pull.labels ?? []).flatMap(label => label.name ?? []);
  const signal: Change = {
    kind: 'change',
    source: SOURCE_ID,
    scope: repo.scope,
    externalId: idOn(repo, pull.id),
    seq: (pull.updated_at ?? pull.created_at) + WITHIN_SECOND[state],
    changeId: idOn(repo, pull.id),
    state,
    branch,
    targetBranch: pull.base.ref,
    toDefaultBranch: isDefaultBranch(repo, pull.base.ref),
    openedAt: pull.created_at,
    mergedAt: pull.merged_at,
    closedAt: state === 'open' ? undefined : pull.closed_at,
    headSha: pull.head.sha,
    // Before the merge this is a trial merge that never reaches a branch.
    mergeSha:
      state === 'merged' ? pull.merge_commit_sha ?? undefined : undefined,
    author: pull.user ?? UNKNOWN_ACTOR,
    linksWorkItem: linksWorkItem({ ...pull, branch }),
    remediation: isRemediation({ title: pull.title, branch, labels }),
    evidence: evidence(`#${pull.number} ${pull.title}`, pull.html_url),
  };
  return { signals: [signal] };
};
