import { CiRun } from 'backstage-plugin-cd-maturity-common';

const TRIGGERS = new Map<string, CiRun['trigger']>([
  ['push', 'push'],
  ['merge_request_event', 'change-request'],
  ['external_pull_request_event', 'change-request'],
  ['schedule', 'schedule'],
  ['security_orchestration_policy', 'schedule'],
  ['web', 'manual'],
  ['webide', 'manual'],
  ['chat', 'manual'],
  ['ondemand_dast_scan', 'manual'],
  ['ondemand_dast_validation', 'manual'],
  ['api', 'api'],
  ['trigger', 'api'],
  ['pipeline', 'upstream'],
  ['parent_pipeline', 'upstream'],
]);

/** Pipelines of a merge train run on what the default branch will be. */
const TRAIN = /^refs\/merge-requests\/\d+\/train$/;

/** What started a pipeline, from its source. */
export const triggerOf = (
  source: string | undefined,
  ref: string | undefined,
): CiRun['trigger'] =>
  TRAIN.test(ref ?? '') ? 'merge' : TRIGGERS.get(source ?? '') ?? 'unknown';
