import {
  id,
  maybeName,
  nameText,
  Normalizer,
  read,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { stageOf } from './jobStage';
import { project } from './payload/project';
import { maybeTime } from './payload/time';
import { branchOf, isChangeRequestRef } from './rules/branch';
import { runner, runnerOf } from './rules/runner';

const payload = z.object({
  ref: maybeName,
  tag: z.boolean().nullish(),
  sha,
  build_id: id,
  build_name: nameText,
  build_stage: nameText,
  build_status: nameText,
  build_created_at: maybeTime,
  build_started_at: maybeTime,
  build_finished_at: maybeTime,
  pipeline_id: id,
  runner,
  project: project.nullish(),
  project_id: id.nullish(),
  repository: z.object({ homepage: z.string().nullish() }).nullish(),
});

/** A job hook. Older servers name the project by number and home page only, without its default branch. */
export const normalizeBuild: Normalizer = delivery => {
  const said = read(payload, delivery.payload);
  const from =
    said.project ??
    read(project, {
      id: said.project_id,
      web_url: said.repository?.homepage,
    });
  const stage = stageOf(
    {
      id: said.build_id,
      name: said.build_name,
      stage: said.build_stage,
      status: said.build_status,
      pipelineId: said.pipeline_id,
      sha: said.sha,
      branch: branchOf(said.ref, said.tag ?? false),
      isChangeRequest: isChangeRequestRef(said.ref),
      runner: runnerOf(said.runner),
      createdAt: said.build_created_at,
      startedAt: said.build_started_at,
      finishedAt: said.build_finished_at,
    },
    from,
  );
  return { signals: [stage] };
};
