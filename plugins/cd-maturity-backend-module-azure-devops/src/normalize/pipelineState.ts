import {
  CiRun,
  CiStage,
  Deployment,
  recognise,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import {
  deployTarget,
  evidence,
  instant,
  maybeName,
  maybeText,
  nameText,
  namesRepair,
  Normalizer,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { runIdOf } from './build';
import { deploymentIdOf } from './environmentDeployment';
import { pipelineRun, placeOfRun, repositories } from './payload/pipelineRun';
import { scopesOf } from './place';
import { orderedTimes, progressOf } from './rules';
import { SOURCE_ID } from './sourceId';

const link = z
  .object({ web: z.object({ href: maybeText }).nullish() })
  .nullish();

const resource = z.object({
  run: pipelineRun,
  pipeline: z.object({ name: nameText }).nullish(),
  repositories,
  _links: link,
});

const runPayload = z.object({ createdDate: instant, resource });

/** Webhook: a run began or ended. The build event knows more, and is the last word of polls. */
export const normalizeRunState: Normalizer = delivery => {
  const { resource: said, createdDate } = read(runPayload, delivery.payload);
  const { run } = said;
  const place = placeOfRun(run, said.repositories);
  const progress = progressOf(run.state, run.result);
  const createdAt = run.createdDate ?? createdDate;
  const workflow = said.pipeline?.name ?? run.pipeline?.name ?? 'pipeline';
  return {
    signals: scopesOf(place).map(
      (at): CiRun => ({
        kind: 'ci_run',
        source: SOURCE_ID,
        scope: at.scope,
        externalId: runIdOf(at, run.id),
        // Never above the word of the build, which ends at the same time or later.
        seq: progressSeq(progress.state, createdAt),
        runId: runIdOf(at, run.id),
        attempt: 1,
        workflow,
        trigger: 'unknown',
        actor: undefined,
        sha: said.repositories?.[0]?.change?.version ?? undefined,
        branch: undefined,
        onDefaultBranch: false,
        ...progress,
        createdAt,
        ...orderedTimes(progress, createdAt, run.finishedDate),
        evidence: evidence(
          `${workflow} ${run.name ?? ''}`,
          said._links?.web?.href,
        ),
      }),
    ),
  };
};

const stagePayload = z.object({
  createdDate: instant,
  resource: resource.extend({
    stage: z.object({
      name: nameText,
      displayName: maybeName,
      state: maybeName,
      result: maybeName,
      attempt: z.number().int().positive().nullish(),
    }),
  }),
});

type StageSaid = z.output<typeof stagePayload>;

function deploymentOf(
  { resource: said }: StageSaid,
  stage: CiStage,
  createdAt: number,
  target: ReturnType<typeof deployTarget>,
): Deployment[] {
  if (!target || stage.state === 'queued' || stage.outcome === 'skipped') {
    return [];
  }
  const deploymentId = deploymentIdOf(stage.runId, said.stage.name);
  return [
    {
      kind: 'deployment',
      source: SOURCE_ID,
      scope: stage.scope,
      externalId: deploymentId,
      seq: stage.seq,
      deploymentId,
      ...target,
      sha: stage.sha,
      runId: stage.runId,
      definition: stage.workflow,
      actor: undefined,
      trigger: 'unknown',
      remediation: namesRepair(said.stage.name, stage.workflow),
      state: stage.state,
      outcome: stage.outcome,
      createdAt,
      startedAt: stage.startedAt,
      finishedAt: stage.finishedAt,
      evidence: stage.evidence,
    },
  ];
}

/** Webhook: a stage waits, runs or ended; the event carries the only time there is. */
export const normalizeStageState: Normalizer = (delivery, options) => {
  const said = read(stagePayload, delivery.payload);
  const { run, stage, pipeline } = said.resource;
  const place = placeOfRun(run, said.resource.repositories);
  const progress = progressOf(stage.state, stage.result);
  const name = stage.displayName ?? stage.name;
  const workflow = pipeline?.name ?? run.pipeline?.name;
  const isRunning = progress.state === 'running';
  const signals = scopesOf(place).flatMap((at): Signal[] => {
    const runId = runIdOf(at, run.id);
    const found: CiStage = {
      kind: 'ci_stage',
      source: SOURCE_ID,
      scope: at.scope,
      externalId: `${runId}/stage/${stage.name}/${stage.attempt ?? 1}`,
      seq: progressSeq(progress.state, said.createdDate),
      runId,
      attempt: 1,
      name,
      workflow,
      sha: said.resource.repositories?.[0]?.change?.version ?? undefined,
      branch: undefined,
      onDefaultBranch: false,
      ...recognise([workflow ?? '', name]),
      runner: 'unknown',
      ...progress,
      startedAt: isRunning ? said.createdDate : undefined,
      finishedAt: progress.state === 'done' ? said.createdDate : undefined,
      evidence: evidence(name, said.resource._links?.web?.href),
    };
    const target = deployTarget(name, options);
    return [
      found,
      ...deploymentOf(said, found, run.createdDate ?? said.createdDate, target),
    ];
  });
  return { signals };
};
