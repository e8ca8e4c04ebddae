import { account } from './accounts';
import { Run, runBody, workflowBody } from './workflowRun';
import { RepositoryState, apiUrl, frame, seconds } from './repository';

export type DeploymentFacts = {
  id: number;
  sha: string;
  ref: string;
  environment: string;
  production: boolean;
  transient: boolean;
  creator: string;
  createdAt: Date;
  description: string | null;
  /** What was deployed, as the workflow notes it. */
  payload: { image?: string; version?: string };
  /** Absent when somebody recorded the deployment by hand. */
  run?: Run;
};

function deploymentBody(
  repo: RepositoryState,
  it: DeploymentFacts,
  updatedAt: Date,
) {
  const url = `${apiUrl(repo.name)}/deployments/${it.id}`;
  return {
    url,
    id: it.id,
    node_id: `DE_${it.id}`,
    task: 'deploy',
    original_environment: it.environment,
    environment: it.environment,
    description: it.description,
    created_at: seconds(it.createdAt),
    updated_at: seconds(updatedAt),
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(repo.name),
    creator: account(it.creator),
    sha: it.sha,
    ref: it.ref,
    payload: it.payload,
    transient_environment: it.transient,
    production_environment: it.production,
    performed_via_github_app: null,
  };
}

const runOf = (repo: RepositoryState, it: DeploymentFacts, at: Date) => ({
  workflow: it.run ? workflowBody(repo, it.run.workflow) : null,
  workflow_run: it.run
    ? runBody(repo, it.run, {
        status: 'queued',
        conclusion: null,
        updatedAt: at,
      })
    : null,
});

export const deploymentCreated = (
  repo: RepositoryState,
  it: DeploymentFacts,
) => ({
  action: 'created',
  deployment: deploymentBody(repo, it, it.createdAt),
  ...runOf(repo, it, it.createdAt),
  ...frame(repo, it.creator),
});

export type DeploymentState =
  | 'in_progress'
  | 'success'
  | 'failure'
  | 'error'
  | 'inactive';

export function deploymentStatusCreated(
  repo: RepositoryState,
  it: DeploymentFacts,
  status: { id: number; state: DeploymentState; at: Date },
) {
  const url = `${apiUrl(repo.name)}/deployments/${it.id}`;
  return {
    action: 'created',
    deployment_status: {
      url: `${url}/statuses/${status.id}`,
      id: status.id,
      node_id: `DES_${status.id}`,
      state: status.state,
      creator: account(it.creator),
      description: '',
      environment: it.environment,
      target_url: '',
      created_at: seconds(status.at),
      updated_at: seconds(status.at),
      deployment_url: url,
      repository_url: apiUrl(repo.name),
    },
    deployment: deploymentBody(repo, it, status.at),
    ...runOf(repo, it, status.at),
    ...frame(repo, it.creator),
  };
}
