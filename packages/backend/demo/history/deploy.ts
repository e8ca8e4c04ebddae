import {
  DeploymentFacts,
  DeploymentState,
  deploymentCreated,
  deploymentStatusCreated,
} from '../github/deployment';
import { Run } from '../github/workflowRun';
import { minutesAfter } from './calendar';
import { Repository } from './Repository';
import { Environment } from './types';

export type DeployPlan = {
  environment: Environment;
  sha: string;
  ref: string;
  creator: string;
  at: Date;
  minutes: number;
  outcome: DeploymentState;
  run?: Run;
  description?: string;
  payload?: { image?: string; version?: string };
};

/** A deployment from its request to its verdict. */
export function deploy(repo: Repository, plan: DeployPlan): Date {
  const facts: DeploymentFacts = {
    id: repo.nextId(),
    sha: plan.sha,
    ref: plan.ref,
    environment: plan.environment.name,
    production: plan.environment.production,
    transient: plan.environment.transient ?? false,
    creator: plan.creator,
    createdAt: plan.at,
    description: plan.description ?? null,
    payload: plan.payload ?? {},
    run: plan.run,
  };
  const state = repo.state(plan.at);
  repo.record('deployment', plan.at, deploymentCreated(state, facts));
  const status = (name: DeploymentState, at: Date) =>
    repo.record(
      'deployment_status',
      at,
      deploymentStatusCreated(state, facts, {
        id: repo.nextId(),
        state: name,
        at,
      }),
    );
  if (plan.run) status('in_progress', minutesAfter(plan.at, 0.2));
  const finished = minutesAfter(plan.at, plan.minutes);
  status(plan.outcome, finished);
  return finished;
}
