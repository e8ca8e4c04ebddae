import {
  id,
  maybeName,
  nameText,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { actor } from './account';
import { project } from './project';
import { maybeTime, time } from './time';

const approval = z.object({
  status: maybeName,
  created_at: maybeTime,
  user: actor,
});

/** A deployment hook. What only the API says is named as there. */
export const deploymentPayload = z.object({
  deployment_id: id,
  status: nameText,
  status_changed_at: time,
  environment: nameText,
  environment_tier: maybeName,
  deployable_id: id.nullish(),
  deployable_url: z.string().nullish(),
  pipeline_id: id.nullish(),
  commit_url: z.string().nullish(),
  commit_title: z.string().nullish(),
  short_sha: sha.nullish(),
  sha: sha.nullish(),
  ref: maybeName,
  user: actor,
  approver: actor,
  approval: approval.nullish(),
  created_at: maybeTime,
  finished_at: maybeTime,
  approvals: z.array(approval).nullish(),
  project,
});

export type SaidDeployment = z.output<typeof deploymentPayload>;
