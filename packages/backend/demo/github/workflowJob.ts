import { Run } from './workflowRun';
import {
  RepositoryState,
  apiUrl,
  frame,
  repositoryUrl,
  seconds,
} from './repository';

export type Step = { name: string; conclusion: string; from: Date; to: Date };

export type JobRun = {
  id: number;
  name: string;
  conclusion: string;
  /** When it began to wait for a machine. */
  createdAt: Date;
  startedAt: Date;
  completedAt: Date;
  steps: Step[];
  /** Machines of GitHub, or of the repository itself. */
  runner: 'hosted' | 'own';
};

export function workflowJobCompleted(
  repo: RepositoryState,
  run: Run,
  job: JobRun,
) {
  const own = job.runner === 'own';
  return {
    action: 'completed',
    workflow_job: {
      id: job.id,
      run_id: run.id,
      workflow_name: run.workflow.name,
      head_branch: run.branch,
      run_url: `${apiUrl(repo.name)}/actions/runs/${run.id}`,
      run_attempt: run.attempt,
      node_id: `CR_${job.id}`,
      head_sha: run.head.sha,
      url: `${apiUrl(repo.name)}/actions/jobs/${job.id}`,
      html_url: `${repositoryUrl(repo.name)}/actions/runs/${run.id}/job/${
        job.id
      }`,
      status: 'completed',
      conclusion: job.conclusion,
      created_at: seconds(job.createdAt),
      started_at: seconds(job.startedAt),
      completed_at: seconds(job.completedAt),
      name: job.name,
      steps: job.steps.map((step, index) => ({
        name: step.name,
        status: 'completed',
        conclusion: step.conclusion,
        number: index + 1,
        started_at: step.from.toISOString(),
        completed_at: step.to.toISOString(),
      })),
      labels: own ? ['self-hosted', 'linux'] : ['ubuntu-24.04'],
      runner_id: own ? 7 : 1001,
      runner_name: own ? `${repo.name}-box` : 'GitHub Actions 1001',
      runner_group_id: own ? 1 : 2,
      runner_group_name: own ? 'Default' : 'GitHub Actions',
    },
    ...frame(repo, run.actor),
  };
}
