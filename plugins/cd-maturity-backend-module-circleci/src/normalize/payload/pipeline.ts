import { Actor, CiRun } from 'backstage-plugin-cd-maturity-common';
import {
  instant,
  maybeName,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';

const maybeSha = z
  .union([sha, z.literal(''), z.null()])
  .optional()
  .transform(text => text || undefined);

const TRIGGERS = new Map<string, CiRun['trigger']>([
  ['webhook', 'push'],
  ['push', 'push'],
  ['pull_request', 'change-request'],
  ['merge_request', 'change-request'],
  ['api', 'api'],
  ['explicit', 'api'],
  ['schedule', 'schedule'],
  ['scheduled_pipeline', 'schedule'],
]);

/** Branch that CircleCI makes up for the pull request of a fork. */
const FORKED = /^pull\/\d+$/;

function actorOf(login: string | undefined): Actor | undefined {
  if (!login) {
    return undefined;
  }
  const lower = login.toLowerCase().slice(0, 200);
  return { login: lower, kind: lower.endsWith('[bot]') ? 'bot' : 'human' };
}

/**
 * What started a workflow. Commits of GitHub OAuth and Bitbucket projects stand in `vcs`, those of all others in the
 * parameters of the trigger.
 */
export const pipelineFields = z.object({
  id: z.string(),
  number: z.number().nullish(),
  created_at: instant,
  trigger: z
    .object({
      type: maybeName,
      actor: z.object({ login: maybeName }).nullish(),
    })
    .nullish(),
  vcs: z.object({ revision: maybeSha, branch: maybeName }).nullish(),
  trigger_parameters: z
    .object({
      git: z.object({ checkout_sha: maybeSha, branch: maybeName }).nullish(),
      circleci: z.object({ event_type: maybeName }).nullish(),
    })
    .nullish(),
});

export const pipeline = pipelineFields.transform(found => {
  const { vcs, trigger, trigger_parameters: parameters } = found;
  const branch = vcs?.branch ?? parameters?.git?.branch;
  const told =
    TRIGGERS.get(parameters?.circleci?.event_type ?? '') ??
    TRIGGERS.get(trigger?.type?.toLowerCase() ?? '') ??
    'unknown';
  const isFork = branch !== undefined && FORKED.test(branch);
  return {
    number: found.number ?? undefined,
    sha: vcs?.revision ?? parameters?.git?.checkout_sha,
    branch,
    trigger: isFork ? ('change-request' as const) : told,
    actor: actorOf(trigger?.actor?.login),
  };
});

export type Pipeline = z.output<typeof pipeline>;
