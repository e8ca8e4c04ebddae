import { Actor, Approval, Instant } from 'backstage-plugin-cd-maturity-common';
import { evidence } from 'backstage-plugin-cd-maturity-node/provider';
import { idOn, Project } from './payload/project';
import { fullerBy } from './rules/fullerWord';
import { SOURCE_ID } from './sourceId';

/** The deployment that waits, as far as an approval has to name it. */
export type Gate = Pick<Approval, 'runId' | 'environment' | 'tier'> & {
  project: Project;
  deploymentId: number;
  /** Whether the run is the pipeline itself. */
  isFuller: boolean;
};

export type ApprovalStep = {
  event: Approval['event'];
  at: Instant;
  actor: Actor | undefined;
};

/** One step of a gate. Several people may have to approve, each once. */
export const approvalOf = (gate: Gate, step: ApprovalStep): Approval => ({
  kind: 'approval',
  source: SOURCE_ID,
  scope: gate.project.scope,
  externalId: idOn(
    gate.project,
    'deployment',
    gate.deploymentId,
    step.event,
    ...(step.event === 'requested' ? [] : [step.actor?.login ?? 'unknown']),
  ),
  seq: step.at + fullerBy(gate.isFuller),
  runId: gate.runId,
  environment: gate.environment,
  tier: gate.tier,
  ...step,
  evidence: evidence(
    `${gate.environment}: ${step.event}`,
    `${gate.project.url}/-/environments`,
  ),
});
