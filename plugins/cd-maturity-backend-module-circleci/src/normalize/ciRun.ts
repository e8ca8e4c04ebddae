import { CiRun } from 'backstage-plugin-cd-maturity-common';
import {
  evidence,
  isDefaultBranch,
  progressSeq,
} from 'backstage-plugin-cd-maturity-node/provider';
import { Pipeline } from './payload/pipeline';
import { Project } from './payload/project';
import { Workflow } from './payload/workflow';
import { progressOf } from './rules/progress';
import { SOURCE_ID } from './sourceId';

export type Said = { project: Project; pipeline: Pipeline; workflow: Workflow };

/** A poll knows the default branch, so of two equal words its word counts. */
export const moreOf = ({ defaultBranch }: Project) =>
  defaultBranch === undefined ? 0 : 1;

export const isOnDefaultBranch = ({
  project,
  pipeline,
}: Omit<Said, 'workflow'>): boolean =>
  pipeline.trigger !== 'change-request' &&
  isDefaultBranch(pipeline.branch, project.defaultBranch);

/** One workflow of a pipeline is one run. Running it again makes another workflow. */
export function ciRunOf(said: Said): CiRun {
  const { project, pipeline, workflow } = said;
  const progress = progressOf(workflow.status);
  const finishedAt =
    progress.state === 'done' &&
    workflow.stopped_at &&
    workflow.stopped_at >= workflow.created_at
      ? workflow.stopped_at
      : undefined;
  return {
    kind: 'ci_run',
    source: SOURCE_ID,
    scope: project.scope,
    externalId: workflow.id,
    seq:
      progressSeq(progress.state, finishedAt ?? workflow.created_at) +
      moreOf(project),
    runId: workflow.id,
    attempt: 1,
    workflow: workflow.name,
    trigger: pipeline.trigger,
    actor: pipeline.actor,
    sha: pipeline.sha,
    branch: pipeline.branch,
    onDefaultBranch: isOnDefaultBranch(said),
    ...progress,
    createdAt: workflow.created_at,
    startedAt: progress.state === 'queued' ? undefined : workflow.created_at,
    finishedAt,
    evidence: evidence(
      [workflow.name, pipeline.number && `#${pipeline.number}`]
        .filter(Boolean)
        .join(' '),
      workflow.url,
    ),
  };
}
