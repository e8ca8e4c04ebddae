import {
  id,
  maybeName,
  maybeText,
  nameText,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { actor, username } from './account';
import { project } from './project';
import { maybeTime, time } from './time';

const label = z.object({ title: maybeText });

/** A merge request hook. What only the API says is named as there. */
export const mergeRequestPayload = z.object({
  object_attributes: z.object({
    id,
    iid: id,
    action: maybeName,
    state: z.enum(['opened', 'closed', 'merged', 'locked']),
    title: z.string(),
    description: maybeText,
    url: z.string().nullish(),
    source_branch: nameText,
    target_branch: nameText,
    author_id: id.nullish(),
    author: actor,
    created_at: time,
    updated_at: time,
    merged_at: maybeTime,
    closed_at: maybeTime,
    last_commit: z.object({ id: sha }).nullish(),
    merge_commit_sha: sha.nullish(),
    squash_commit_sha: sha.nullish(),
    labels: z.array(label).nullish(),
  }),
  /** Who did what the delivery tells of. */
  user: z.object({ id: id.nullish(), username: username.nullish() }).nullish(),
  project,
});

export type SaidMergeRequest = z.output<typeof mergeRequestPayload>;
export type MergeRequest = SaidMergeRequest['object_attributes'];
