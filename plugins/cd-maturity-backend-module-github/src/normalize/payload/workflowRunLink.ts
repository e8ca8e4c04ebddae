import { z } from 'zod';
import { id, maybeName } from 'backstage-plugin-cd-maturity-node/provider';
import { actor } from './account';

/** The run that a deployment or a review belongs to. */
export const workflowRunLink = z.object({
  id,
  run_attempt: z.number().int().positive().nullish(),
  path: maybeName,
  event: maybeName,
  html_url: z.string().nullish(),
  actor,
  triggering_actor: actor,
});

export type WorkflowRunLink = z.output<typeof workflowRunLink>;

/** Called workflows name the revision they were taken from: `.github/workflows/build.yml@refs/heads/main`. */
export const definitionOf = (path: string | undefined) => path?.split('@')[0];
