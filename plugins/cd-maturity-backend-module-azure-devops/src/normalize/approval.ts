import {
  Actor,
  Approval,
  InvalidPayloadError,
} from 'backstage-plugin-cd-maturity-common';
import {
  deployTarget,
  environmentOf,
  evidence,
  id,
  instant,
  maybeInstant,
  maybeName,
  maybeText,
  nameText,
  Normalizer,
  nothing,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { runIdOf } from './build';
import { identity } from './payload/identity';
import { pipelineRun, placeOfRun, repositories } from './payload/pipelineRun';
import { placeOfRelease, project, release } from './payload/release';
import { Place, scopesOf } from './place';
import { releaseRunId } from './releaseDeployment';
import { SOURCE_ID } from './sourceId';

const EVENTS = new Map<string, Approval['event']>([
  ['pending', 'requested'],
  ['approved', 'approved'],
  ['rejected', 'rejected'],
]);

type Step = {
  place: Place;
  runIdAt: (at: { scope: string; prefix: string }) => string;
  key: string;
  environment: string;
  event: Approval['event'];
  at: number;
  actor: Actor | undefined;
};

function approvalsOf(step: Step, options: Parameters<Normalizer>[1]) {
  const { environment, tier } =
    deployTarget(step.environment, options) ??
    environmentOf(step.environment, options);
  return scopesOf(step.place).map((at): Approval => {
    const runId = step.runIdAt(at);
    return {
      kind: 'approval',
      source: SOURCE_ID,
      scope: at.scope,
      externalId: `${runId}/approval/${step.key}/${step.event}`,
      seq: step.at,
      runId,
      environment,
      tier,
      event: step.event,
      at: step.at,
      actor: step.actor,
      evidence: evidence(`${environment}: ${step.event}`, undefined),
    };
  });
}

const classic = z.object({
  resource: z.object({
    approval: z.object({
      id,
      status: nameText,
      isAutomated: z.boolean().nullish(),
      createdOn: instant,
      modifiedOn: maybeInstant,
      approver: identity,
      approvedBy: identity,
      releaseEnvironment: z.object({ name: nameText }).nullish(),
    }),
    release: release.extend({ id }),
    project,
    url: maybeText,
  }),
});

/** Webhook: somebody is asked to let a classic release go on, or answered. */
export const normalizeReleaseApproval: Normalizer = (delivery, options) => {
  const { resource } = read(classic, delivery.payload);
  const { approval } = resource;
  const event = EVENTS.get(approval.status.toLowerCase());
  if (approval.isAutomated || !event) {
    return nothing('nobody was asked');
  }
  const place = placeOfRelease(
    resource.release,
    resource.project?.name,
    resource.url,
  );
  if (!place) {
    throw new InvalidPayloadError('resource', 'names no release of a project');
  }
  const isAsked = event === 'requested';
  return {
    signals: approvalsOf(
      {
        place,
        runIdAt: at => releaseRunId(at.prefix, resource.release.id),
        key: `${approval.id}`,
        environment: approval.releaseEnvironment?.name ?? 'release',
        event,
        at: isAsked
          ? approval.createdOn
          : approval.modifiedOn ?? approval.createdOn,
        actor: isAsked ? undefined : approval.approvedBy ?? approval.approver,
      },
      options,
    ),
  };
};

const step = z.object({
  actualApprover: identity,
  lastModifiedOn: maybeInstant,
});

const checks = z.object({
  createdDate: instant,
  resource: z.object({
    approval: z.object({
      id: nameText,
      status: nameText,
      createdOn: maybeInstant,
      lastModifiedOn: maybeInstant,
      steps: z.array(step).nullish(),
    }),
    stage: z.object({ name: nameText, displayName: maybeName }).nullish(),
    stageName: maybeName,
    run: pipelineRun,
    repositories,
  }),
});

/** Webhook: somebody is asked to let a stage of a pipeline go on, or answered. */
export const normalizeCheckApproval: Normalizer = (delivery, options) => {
  const { resource, createdDate } = read(checks, delivery.payload);
  const { approval, run, stage } = resource;
  const event = EVENTS.get(approval.status.toLowerCase());
  if (!event) {
    return nothing(`an approval that is ${approval.status} decides nothing`);
  }
  const isAsked = event === 'requested';
  return {
    signals: approvalsOf(
      {
        place: placeOfRun(run, resource.repositories),
        runIdAt: at => runIdOf(at, run.id),
        key: approval.id,
        environment:
          stage?.displayName ?? stage?.name ?? resource.stageName ?? 'stage',
        event,
        at:
          (isAsked ? approval.createdOn : approval.lastModifiedOn) ??
          createdDate,
        actor: isAsked ? undefined : approval.steps?.at(-1)?.actualApprover,
      },
      options,
    ),
  };
};
