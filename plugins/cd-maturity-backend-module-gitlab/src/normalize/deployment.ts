import {
  Approval,
  Deployment,
  isTransientEnvironment,
} from 'backstage-plugin-cd-maturity-common';
import type { NormalizeOptions } from 'backstage-plugin-cd-maturity-node';
import {
  evidence,
  namesRepair,
  Normalizer,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { approvalOf, ApprovalStep, Gate } from './approval';
import { deploymentPayload, SaidDeployment } from './payload/deployment';
import { idOn } from './payload/project';
import { fullerBy } from './rules/fullerWord';
import { progressOf } from './rules/progress';
import { tierOf } from './rules/tier';
import { SOURCE_ID } from './sourceId';

const FULL_SHA = /\/commit\/([0-9a-f]{40,64})$/i;

/** Hooks write the commit in full in its address only. */
const shaOf = (said: SaidDeployment): string | undefined =>
  said.sha ??
  FULL_SHA.exec(said.commit_url ?? '')?.[1].toLowerCase() ??
  said.short_sha ??
  undefined;

const isKnownByPipeline = ({ pipeline_id: pipeline }: SaidDeployment) =>
  typeof pipeline === 'number';

/** Hooks name the job only; the API its pipeline as well. A deployment that was made by the API has neither. */
function runIdOf(said: SaidDeployment): string | undefined {
  if (typeof said.pipeline_id === 'number') {
    return idOn(said.project, said.pipeline_id);
  }
  return typeof said.deployable_id === 'number'
    ? idOn(said.project, 'job', said.deployable_id)
    : undefined;
}

function deploymentOf(
  said: SaidDeployment,
  options: NormalizeOptions,
): Deployment {
  const { project, environment, status_changed_at: changedAt } = said;
  const progress = progressOf(said.status);
  const runId = runIdOf(said);
  const actor = said.user;
  return {
    kind: 'deployment',
    source: SOURCE_ID,
    scope: project.scope,
    externalId: idOn(project, 'deployment', said.deployment_id),
    seq: progressSeq(
      progress.state,
      changedAt + fullerBy(isKnownByPipeline(said)),
    ),
    deploymentId: idOn(project, 'deployment', said.deployment_id),
    environment,
    tier: tierOf(environment, said.environment_tier, options),
    transient: isTransientEnvironment(environment),
    sha: shaOf(said),
    ref: said.ref,
    runId,
    definition: runId === undefined ? undefined : project.definition,
    actor,
    // Whoever pushed stands here as well as who pressed the button; the pipeline tells more.
    trigger: actor?.kind === 'bot' ? 'automatic' : 'unknown',
    remediation: namesRepair(said.ref),
    ...progress,
    createdAt: said.created_at ?? changedAt,
    startedAt: progress.state === 'running' ? changedAt : undefined,
    finishedAt:
      progress.state === 'done' ? said.finished_at ?? changedAt : undefined,
    evidence: evidence(
      `${environment}: ${said.status}`,
      said.deployable_url ?? said.commit_url,
    ),
  };
}

const DECISIONS = new Map<string | undefined, 'approved' | 'rejected'>([
  ['approved', 'approved'],
  ['rejected', 'rejected'],
]);

function approvalsOf(said: SaidDeployment, deployment: Deployment): Approval[] {
  const { deploymentId, runId = deploymentId, environment, tier } = deployment;
  const gate: Gate = {
    project: said.project,
    deploymentId: said.deployment_id,
    runId,
    environment,
    tier,
    isFuller: isKnownByPipeline(said),
  };
  const asked: ApprovalStep[] =
    said.status === 'blocked'
      ? [
          {
            event: 'requested',
            at: said.status_changed_at,
            actor: said.user,
          },
        ]
      : [];
  const decided = (said.approvals ?? []).flatMap(approval => {
    const event = DECISIONS.get(approval.status);
    return event && approval.created_at
      ? [{ event, at: approval.created_at, actor: approval.user }]
      : [];
  });
  return [...asked, ...decided].map(step => approvalOf(gate, step));
}

/**
 * A deployment, or a step of the gate before it: `blocked` waits for people, `approved` and `rejected` are the words of
 * one of them and no state of the deployment.
 */
export const normalizeDeployment: Normalizer = (delivery, options) => {
  const said = read(deploymentPayload, delivery.payload);
  const deployment = deploymentOf(said, options);
  const event = DECISIONS.get(said.status);
  if (event) {
    const decision = {
      status: event,
      created_at: said.approval?.created_at ?? said.status_changed_at,
      user: said.approver ?? said.user,
    };
    return {
      signals: approvalsOf({ ...said, approvals: [decision] }, deployment),
    };
  }
  return { signals: [deployment, ...approvalsOf(said, deployment)] };
};
