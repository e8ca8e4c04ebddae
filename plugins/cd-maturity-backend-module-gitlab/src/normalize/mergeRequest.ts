import { Actor, Change, Review } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  isRemediation,
  linksWorkItem,
  Normalizer,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { actorOf, UNKNOWN_ACTOR } from './payload/account';
import {
  MergeRequest,
  mergeRequestPayload,
  SaidMergeRequest,
} from './payload/mergeRequest';
import { idOn, isDefaultBranch } from './payload/project';
import { fullerBy } from './rules/fullerWord';
import { SOURCE_ID } from './sourceId';

const STATES: Record<MergeRequest['state'], Change['state']> = {
  opened: 'open',
  // For the moment in which it is being merged.
  locked: 'open',
  closed: 'closed',
  merged: 'merged',
};

/** Of two words of the same moment the one nearer to the end is the later. */
const WITHIN_MOMENT: Record<Change['state'], number> = {
  open: 0,
  closed: 1,
  merged: 2,
};

const doerOf = ({ user }: SaidMergeRequest): Actor | undefined =>
  user?.username ? actorOf(user.username) : undefined;

/** Hooks number the author and name whoever did something, often the same person. */
function authorOf(said: SaidMergeRequest): Actor | undefined {
  const { author, author_id: authorId } = said.object_attributes;
  const isDoer =
    typeof authorId === 'number' &&
    authorId === said.user?.id &&
    said.object_attributes.action !== undefined;
  return author ?? (isDoer ? doerOf(said) : undefined);
}

/** A fast-forward makes no commit of its own: the head itself reaches the branch. */
const mergeShaOf = (merge: MergeRequest): string | undefined =>
  merge.merge_commit_sha ??
  merge.squash_commit_sha ??
  merge.last_commit?.id ??
  undefined;

function changeOf(said: SaidMergeRequest): Change {
  const { object_attributes: merge, project } = said;
  const state = STATES[merge.state];
  const branch = merge.source_branch;
  const labels = (merge.labels ?? []).flatMap(({ title }) => title ?? []);
  const author = authorOf(said);
  const isOver = state !== 'open';
  return {
    kind: 'change',
    source: SOURCE_ID,
    scope: project.scope,
    externalId: idOn(project, merge.id),
    seq: merge.updated_at + WITHIN_MOMENT[state] + fullerBy(!!merge.author),
    changeId: idOn(project, merge.id),
    state,
    branch,
    targetBranch: merge.target_branch,
    toDefaultBranch: isDefaultBranch(project, merge.target_branch),
    openedAt: merge.created_at,
    mergedAt:
      state === 'merged' ? merge.merged_at ?? merge.updated_at : undefined,
    closedAt: isOver
      ? merge.closed_at ?? merge.merged_at ?? merge.updated_at
      : undefined,
    headSha: merge.last_commit?.id,
    mergeSha: state === 'merged' ? mergeShaOf(merge) : undefined,
    author: author ?? UNKNOWN_ACTOR,
    linksWorkItem: linksWorkItem({
      number: merge.iid,
      title: merge.title,
      body: merge.description,
      branch,
    }),
    remediation: isRemediation({ title: merge.title, branch, labels }),
    evidence: evidence(`!${merge.iid} ${merge.title}`, merge.url),
  };
}

/** `approval` counts one of several, `approved` says that it was the last one that is needed. */
const VERDICTS = new Map<string | undefined, Review['verdict']>([
  ['approval', 'approved'],
  ['approved', 'approved'],
  ['unapproval', 'dismissed'],
  ['unapproved', 'dismissed'],
]);

function reviewsOf(said: SaidMergeRequest): Review[] {
  const { object_attributes: merge, project } = said;
  const verdict = VERDICTS.get(merge.action);
  const reviewer = doerOf(said);
  if (!verdict || !reviewer) {
    return [];
  }
  const submittedAt = merge.updated_at;
  return [
    {
      kind: 'review',
      source: SOURCE_ID,
      scope: project.scope,
      // Whoever takes an approval back and gives it again still has one.
      externalId: idOn(project, merge.id, reviewer.login ?? 'unknown'),
      seq: submittedAt,
      changeId: idOn(project, merge.id),
      reviewer,
      verdict,
      submittedAt,
      evidence: evidence(`!${merge.iid} ${verdict}`, merge.url),
    },
  ];
}

/** A merge request, and the approval that the delivery tells of. */
export const normalizeMergeRequest: Normalizer = delivery => {
  const said = read(mergeRequestPayload, delivery.payload);
  return { signals: [changeOf(said), ...reviewsOf(said)] };
};
