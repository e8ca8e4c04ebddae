import { gitPerson } from './accounts';
import {
  RepositoryState,
  frame,
  pushedRepository,
  repositoryUrl,
} from './repository';

export type Commit = { sha: string; message: string; author: string; at: Date };

const NOTHING = '0'.repeat(40);

export type PushFacts = {
  repository: RepositoryState;
  ref: string;
  before?: string;
  /** Oldest first; the last one is the new head. */
  commits: Commit[];
  pusher: string;
  /** A merge on the web is committed by GitHub itself. */
  onTheWeb: boolean;
};

const commitBody = (name: string, commit: Commit, onTheWeb: boolean) => ({
  id: commit.sha,
  tree_id: commit.sha.split('').reverse().join(''),
  distinct: true,
  message: commit.message,
  timestamp: commit.at.toISOString(),
  url: `${repositoryUrl(name)}/commit/${commit.sha}`,
  author: gitPerson(commit.author),
  committer: onTheWeb
    ? { name: 'GitHub', email: 'noreply@github.com', username: 'web-flow' }
    : gitPerson(commit.author),
  added: [],
  removed: [],
  modified: [],
});

export function push(facts: PushFacts) {
  const { repository: state, ref, before = NOTHING, commits } = facts;
  const bodies = commits.map(it => commitBody(state.name, it, facts.onTheWeb));
  const after = commits[commits.length - 1].sha;
  return {
    ref,
    before,
    after,
    ...frame(state, facts.pusher),
    repository: pushedRepository(state),
    pusher: {
      name: facts.pusher,
      email: gitPerson(facts.pusher).email,
    },
    created: before === NOTHING,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `${repositoryUrl(state.name)}/compare/${before.slice(
      0,
      12,
    )}...${after.slice(0, 12)}`,
    commits: bodies,
    head_commit: bodies[bodies.length - 1],
  };
}
