import {
  CiRun,
  InvalidPayloadError,
} from 'backstage-plugin-cd-maturity-common';
import {
  id,
  maybeInstant,
  maybeName,
  maybeText,
  nameText,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { organizationOf, Place, projectOf } from '../place';
import { identity } from './identity';

const project = z.object({ name: maybeName }).nullish();

/** A build as webhooks and the API show it. */
export const build = z.object({
  id,
  buildNumber: maybeText,
  status: maybeName,
  result: maybeName,
  queueTime: maybeInstant,
  startTime: maybeInstant,
  finishTime: maybeInstant,
  url: z.string(),
  definition: z.object({ name: nameText, project }),
  project,
  sourceBranch: maybeName,
  sourceVersion: sha.nullish().catch(undefined),
  reason: maybeName,
  requestedFor: identity,
  repository: z
    .object({ type: maybeName, name: maybeName, url: maybeText })
    .nullish(),
  queue: z
    .object({ pool: z.object({ isHosted: z.boolean().nullish() }).nullish() })
    .nullish(),
});

export type Build = z.output<typeof build>;

/** Repositories on other hosts are spoken for by their own sources. */
const isAzureRepo = (type: string | undefined) =>
  type !== undefined && /^(?:tfsgit|git|azurereposgit)$/i.test(type);

export function placeOfBuild(found: Build): Place {
  const organization = organizationOf(found.url);
  const name =
    found.project?.name ??
    found.definition.project?.name ??
    projectOf(found.url);
  if (!organization || !name) {
    throw new InvalidPayloadError('url', 'names no organisation and project');
  }
  return {
    organization,
    project: name,
    repo: isAzureRepo(found.repository?.type)
      ? found.repository?.name
      : undefined,
  };
}

const TRIGGERS = new Map<string, CiRun['trigger']>([
  ['individualci', 'push'],
  ['batchedci', 'push'],
  ['pullrequest', 'change-request'],
  ['schedule', 'schedule'],
  ['scheduleforced', 'schedule'],
  ['manual', 'manual'],
  ['buildcompletion', 'upstream'],
  ['resourcetrigger', 'upstream'],
]);

export const triggerOf = (reason: string | undefined): CiRun['trigger'] =>
  TRIGGERS.get(reason?.toLowerCase() ?? '') ?? 'unknown';
