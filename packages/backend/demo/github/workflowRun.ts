import { idOf } from '../random';
import { account, gitPerson } from './accounts';
import { Commit } from './push';
import {
  RepositoryState,
  apiUrl,
  frame,
  minimalRepository,
  repositoryUrl,
  seconds,
} from './repository';

export type WorkflowName = { name: string; file: string };

export type Run = {
  id: number;
  number: number;
  attempt: number;
  workflow: WorkflowName;
  /** What set it off, as GitHub calls it. */
  event: string;
  branch: string;
  head: Commit;
  actor: string;
  createdAt: Date;
  startedAt: Date;
};

export type RunState = {
  status: 'queued' | 'waiting' | 'completed';
  conclusion: string | null;
  updatedAt: Date;
};

export function runBody(repo: RepositoryState, run: Run, state: RunState) {
  const { name, file } = run.workflow;
  const url = `${apiUrl(repo.name)}/actions/runs/${run.id}`;
  const { username: _, ...author } = gitPerson(run.head.author);
  return {
    id: run.id,
    name,
    node_id: `WFR_${run.id}`,
    head_branch: run.branch,
    head_sha: run.head.sha,
    path: `.github/workflows/${file}`,
    display_title: run.head.message.split('\n')[0],
    run_number: run.number,
    event: run.event,
    status: state.status,
    conclusion: state.conclusion,
    workflow_id: idOf(`workflow ${repo.name} ${file}`),
    check_suite_id: idOf(`suite ${run.id}`),
    check_suite_node_id: `CS_${idOf(`suite ${run.id}`)}`,
    url,
    html_url: `${repositoryUrl(repo.name)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: seconds(run.createdAt),
    updated_at: seconds(state.updatedAt),
    actor: account(run.actor),
    triggering_actor: account(run.actor),
    run_attempt: run.attempt,
    run_started_at: seconds(run.startedAt),
    head_commit: {
      id: run.head.sha,
      tree_id: run.head.sha.split('').reverse().join(''),
      message: run.head.message,
      timestamp: seconds(run.head.at),
      author,
      committer: author,
    },
    repository: minimalRepository(repo.name),
    head_repository: minimalRepository(repo.name),
  };
}

export const workflowBody = (
  repo: RepositoryState,
  { name, file }: WorkflowName,
) => {
  const id = idOf(`workflow ${repo.name} ${file}`);
  return {
    id,
    node_id: `W_${id}`,
    name,
    path: `.github/workflows/${file}`,
    state: 'active',
    created_at: seconds(repo.createdAt),
    updated_at: seconds(repo.createdAt),
    url: `${apiUrl(repo.name)}/actions/workflows/${id}`,
    html_url: `${repositoryUrl(repo.name)}/blob/main/.github/workflows/${file}`,
    badge_url: `${repositoryUrl(repo.name)}/workflows/${encodeURIComponent(
      name,
    )}/badge.svg`,
  };
};

export const workflowRunEvent = (
  repo: RepositoryState,
  run: Run,
  state: RunState,
) => ({
  action: state.status === 'completed' ? 'completed' : 'requested',
  workflow_run: runBody(repo, run, state),
  workflow: workflowBody(repo, run.workflow),
  ...frame(repo, run.actor),
});
