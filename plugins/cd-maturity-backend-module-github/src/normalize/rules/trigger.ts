import { Actor, CiRun, Deployment } from 'backstage-plugin-cd-maturity-common';
import { WorkflowRunLink } from '../payload/workflowRunLink';

type Trigger = CiRun['trigger'];

const TRIGGERS = new Map<string, Trigger>([
  ['push', 'push'],
  ['pull_request', 'change-request'],
  ['pull_request_target', 'change-request'],
  ['merge_group', 'merge'],
  ['schedule', 'schedule'],
  ['workflow_dispatch', 'manual'],
  ['repository_dispatch', 'api'],
  ['workflow_run', 'upstream'],
]);

/** What started a run, from the name of its event. */
export function triggerOf(event: string | undefined): Trigger {
  return TRIGGERS.get(event ?? '') ?? 'unknown';
}

const WITHOUT_PEOPLE = new Set<Trigger>([
  'push',
  'change-request',
  'merge',
  'schedule',
  'upstream',
]);

function byActor(actor: Actor | undefined): Deployment['trigger'] {
  switch (actor?.kind) {
    case 'bot':
    case 'system':
      return 'automatic';
    case 'human':
      return 'manual';
    default:
      return 'unknown';
  }
}

/** Who started a run: of a repeated one, the person who asked for it again. */
export const starterOf = (run: WorkflowRunLink): Actor | undefined =>
  run.triggering_actor ?? run.actor;

/** Whether a deployment followed from a change by itself or from somebody's start command. */
export function deploymentTrigger(
  run: WorkflowRunLink | undefined,
  creator: Actor | undefined,
): Deployment['trigger'] {
  if (!run) {
    return byActor(creator);
  }
  return WITHOUT_PEOPLE.has(triggerOf(run.event))
    ? 'automatic'
    : byActor(starterOf(run));
}
