import { idOf } from '../random';
import { account } from './accounts';
import {
  RepositoryState,
  apiUrl,
  frame,
  minimalRepository,
  repositoryUrl,
  seconds,
} from './repository';

export type PullRequest = {
  number: number;
  title: string;
  body: string;
  branch: string;
  headSha: string;
  baseSha: string;
  author: string;
  labels: string[];
  openedAt: Date;
  commits: number;
};

type Merge = { at: Date; by: string; sha: string };

export const label = (name: string) => ({
  id: idOf(`label ${name}`),
  node_id: `LA_${idOf(`label ${name}`)}`,
  name,
  color: 'c2571a',
  default: false,
  description: null,
});

function pullRequestBody(
  state: RepositoryState,
  it: PullRequest,
  merge?: Merge,
) {
  const id = idOf(`pull ${state.name} ${it.number}`);
  const side = (ref: string, sha: string) => ({
    label: `quayside:${ref}`,
    ref,
    sha,
    user: account('quayside'),
    repo: minimalRepository(state.name),
  });
  return {
    url: `${apiUrl(state.name)}/pulls/${it.number}`,
    id,
    node_id: `PR_${id}`,
    html_url: `${repositoryUrl(state.name)}/pull/${it.number}`,
    number: it.number,
    state: merge ? 'closed' : 'open',
    locked: false,
    title: it.title,
    user: account(it.author),
    body: it.body,
    created_at: seconds(it.openedAt),
    updated_at: seconds(merge?.at ?? it.openedAt),
    closed_at: merge ? seconds(merge.at) : null,
    merged_at: merge ? seconds(merge.at) : null,
    merge_commit_sha: merge ? merge.sha : null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: it.labels.map(label),
    milestone: null,
    draft: false,
    head: side(it.branch, it.headSha),
    base: side('main', it.baseSha),
    author_association: 'MEMBER',
    auto_merge: null,
    active_lock_reason: null,
    merged: Boolean(merge),
    merged_by: merge ? account(merge.by) : null,
    comments: 0,
    commits: it.commits,
  };
}

export const pullRequestOpened = (state: RepositoryState, it: PullRequest) => ({
  action: 'opened',
  number: it.number,
  pull_request: pullRequestBody(state, it),
  ...frame(state, it.author),
});

export const pullRequestMerged = (
  state: RepositoryState,
  it: PullRequest,
  merge: Merge,
) => ({
  action: 'closed',
  number: it.number,
  pull_request: pullRequestBody(state, it, merge),
  ...frame(state, merge.by),
});

/** The review carries the request as it stands, without what only the request itself counts. */
export function reviewSubmitted(
  state: RepositoryState,
  it: PullRequest,
  review: { by: string; at: Date; verdict: string },
) {
  const { merged, merged_by, comments, commits, ...request } = pullRequestBody(
    state,
    it,
  );
  const id = idOf(`review ${state.name} ${it.number} ${review.by}`);
  return {
    action: 'submitted',
    review: {
      id,
      node_id: `PRR_${id}`,
      user: account(review.by),
      body: null,
      commit_id: it.headSha,
      submitted_at: seconds(review.at),
      state: review.verdict,
      html_url: `${repositoryUrl(state.name)}/pull/${
        it.number
      }#pullrequestreview-${id}`,
      author_association: 'MEMBER',
    },
    pull_request: request,
    ...frame(state, review.by),
  };
}
