import { minutesAfter } from './calendar';
import { Change } from './changes';
import { Repository } from './Repository';
import { RunResult, runWorkflow } from './runWorkflow';
import { Workflow } from './types';

/** The run that a merge to the main branch starts by itself. */
export function onMerge(
  repo: Repository,
  workflow: Workflow,
  { commit, author, at }: Change,
  failing?: string,
): RunResult {
  return runWorkflow(repo, workflow, {
    event: 'push',
    head: commit,
    actor: author,
    at: minutesAfter(at, 0.3),
    failing,
  });
}

/** The run that somebody starts with a button. */
export function byHand(
  repo: Repository,
  workflow: Workflow,
  plan: { actor: string; at: Date; failing?: string; head?: Change['commit'] },
): RunResult {
  return runWorkflow(repo, workflow, {
    event: 'workflow_dispatch',
    head: plan.head ?? repo.headAt(plan.at),
    actor: plan.actor,
    at: plan.at,
    failing: plan.failing,
  });
}

/** The run that the clock starts. */
export function byClock(
  repo: Repository,
  workflow: Workflow,
  at: Date,
  failing?: string,
): RunResult {
  return runWorkflow(repo, workflow, {
    event: 'schedule',
    head: repo.headAt(at),
    actor: 'github-actions[bot]',
    at,
    failing,
  });
}
