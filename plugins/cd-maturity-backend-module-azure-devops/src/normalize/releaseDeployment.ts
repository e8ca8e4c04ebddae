import {
  Deployment,
  InvalidPayloadError,
} from 'backstage-plugin-cd-maturity-common';
import {
  environmentOf,
  evidence,
  id,
  maybeInstant,
  maybeName,
  maybeText,
  namesRepair,
  nameText,
  Normalizer,
  nothing,
  progressSeq,
  read,
} from 'backstage-plugin-cd-maturity-node/provider';
import { z } from 'zod';
import { identity } from './payload/identity';
import {
  deployedBy,
  pageOfRelease,
  placeOfRelease,
  project,
  release,
} from './payload/release';
import { scopesOf } from './place';
import { orderedTimes, progressOf } from './rules';
import { SOURCE_ID } from './sourceId';

const positive = z.number().int().positive().nullish();

const deployment = z.object({
  attempt: positive,
  reason: maybeName,
  deploymentStatus: maybeName,
  requestedFor: identity,
  queuedOn: maybeInstant,
  startedOn: maybeInstant,
  completedOn: maybeInstant,
});

const environment = z.object({
  id,
  name: nameText,
  status: maybeName,
  releaseId: id.nullish(),
});

const webhook = z.object({
  createdDate: maybeInstant,
  resource: z.object({
    environment: environment.extend({ release: release.nullish() }),
    release: release.nullish(),
    deployment: deployment.nullish(),
    project,
    url: maybeText,
  }),
});

const polled = z.object({
  scope: z.string().max(500),
  project,
  address: z.string(),
  deployment: deployment.extend({
    release: release.extend({ id }),
    releaseDefinition: z.object({ name: maybeName }).nullish(),
    releaseEnvironment: environment,
  }),
});

type Said = {
  release: z.output<typeof release> | null | undefined;
  releaseId: number;
  definition: string | undefined;
  environment: z.output<typeof environment>;
  deployment: z.output<typeof deployment> | null | undefined;
  status: string | undefined;
  toldAt: number | undefined;
  place: NonNullable<ReturnType<typeof placeOfRelease>>;
};

export const releaseRunId = (prefix: string, releaseId: number) =>
  `${prefix}/release/${releaseId}`;

const AUTOMATIC = new Set(['automated', 'scheduled']);

function triggerOf(reason: string | undefined): Deployment['trigger'] {
  if (AUTOMATIC.has(reason?.toLowerCase() ?? '')) {
    return 'automatic';
  }
  return reason?.toLowerCase() === 'manual' ? 'manual' : 'unknown';
}

function deploymentsOf(
  said: Said,
  options: Parameters<Normalizer>[1],
): Deployment[] {
  const { environment: target, deployment: own } = said;
  const progress = progressOf(said.status);
  const createdAt = own?.queuedOn ?? own?.startedOn ?? said.toldAt;
  if (createdAt === undefined) {
    throw new InvalidPayloadError('createdDate', 'is not a time');
  }
  const times = orderedTimes(
    progress,
    own?.startedOn ?? (progress.state === 'running' ? said.toldAt : undefined),
    own?.completedOn ?? said.toldAt,
  );
  const { sha, version } = deployedBy(said.release);
  return scopesOf(said.place).map(at => {
    const runId = releaseRunId(at.prefix, said.releaseId);
    const deploymentId = `${runId}/${target.id}/${own?.attempt ?? 1}`;
    return {
      kind: 'deployment',
      source: SOURCE_ID,
      scope: at.scope,
      externalId: deploymentId,
      seq: progressSeq(
        progress.state,
        times.finishedAt ?? times.startedAt ?? createdAt,
      ),
      deploymentId,
      ...environmentOf(target.name, options),
      sha,
      version,
      runId,
      definition: said.definition,
      actor: own?.requestedFor,
      trigger: triggerOf(own?.reason),
      remediation: namesRepair(said.release?.name, said.definition),
      ...progress,
      createdAt,
      ...times,
      evidence: evidence(
        `${target.name}: ${said.release?.name ?? ''}`,
        pageOfRelease(said.release),
      ),
    };
  });
}

/** Webhook: a classic release began or ended its deployment to an environment. */
export const normalizeReleaseDeployment: Normalizer = (delivery, options) => {
  const { resource, createdDate } = read(webhook, delivery.payload);
  const found = resource.release ?? resource.environment.release;
  const releaseId = resource.environment.releaseId ?? found?.id;
  const place = placeOfRelease(found, resource.project?.name, resource.url);
  if (!place || typeof releaseId !== 'number') {
    throw new InvalidPayloadError('resource', 'names no release of a project');
  }
  const isStart = delivery.event.includes('deployment-started');
  return {
    signals: deploymentsOf(
      {
        release: found,
        releaseId,
        definition: found?.releaseDefinition?.name,
        environment: resource.environment,
        deployment: resource.deployment,
        status: isStart
          ? 'inProgress'
          : resource.deployment?.deploymentStatus ??
            resource.environment.status,
        toldAt: createdDate,
        place,
      },
      options,
    ),
  };
};

/** A deployment of a classic release as the API shows it. */
export const normalizePolledRelease: Normalizer = (delivery, options) => {
  const said = read(polled, delivery.payload);
  const { deployment: own } = said;
  const place = placeOfRelease(own.release, said.project?.name, said.address);
  const signals = place
    ? deploymentsOf(
        {
          release: own.release,
          releaseId: own.release.id,
          definition: own.releaseDefinition?.name,
          environment: own.releaseEnvironment,
          deployment: own,
          status: own.deploymentStatus,
          toldAt: own.queuedOn,
          place,
        },
        options,
      ).filter(({ scope }) => scope === said.scope)
    : [];
  return signals.length > 0
    ? { signals }
    : nothing('the release belongs to another scope');
};
