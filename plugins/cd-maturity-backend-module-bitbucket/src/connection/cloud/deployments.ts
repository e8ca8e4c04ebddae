import {
  allOf,
  orEmpty,
  PollContext,
  takeRecent,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../../normalize/events';
import { BitbucketApi } from '../api';
import { PolledPipelines } from './pipelines';
import { CloudRepository } from './repository';

const environment = z.looseObject({ uuid: z.string(), name: z.string() });

const time = z
  .string()
  .nullish()
  .transform(text => (text ? Date.parse(text) : undefined));

const deployment = z.looseObject({
  environment: z.object({ uuid: z.string() }).nullish(),
  step: z.object({ uuid: z.string() }).nullish(),
  state: z.looseObject({}),
  release: z
    .looseObject({ pipeline: z.object({ uuid: z.string() }).nullish() })
    .nullish(),
});

const times = z
  .object({
    state: z.object({ started_on: time, completed_on: time }),
    release: z.object({ created_on: time }).nullish(),
  })
  .transform(
    ({ state, release }) =>
      state.completed_on ?? state.started_on ?? release?.created_on,
  );

const changedAt = (found: unknown) => {
  const at = times.safeParse(found).data;
  return at !== undefined && Number.isFinite(at) ? at : undefined;
};

/** Keeps the deployments that changed. Their list asks for an order, and does not always get it. */
export async function pollDeployments(
  api: BitbucketApi,
  repository: CloudRepository,
  context: PollContext,
  { pipelines, manualSteps }: PolledPipelines,
): Promise<void> {
  const environments = new Map(
    (
      await allOf(
        orEmpty(
          api.list(
            `${repository.path}/environments/?pagelen=100`,
            environment,
            context,
          ),
          ['not-found'],
        ),
      )
    ).map(one => [one.uuid, one]),
  );
  if (environments.size === 0) {
    return;
  }
  const pages = orEmpty(
    api.list(
      `${repository.path}/deployments/?sort=-state.started_on&pagelen=100`,
      deployment,
      context,
    ),
    ['not-found'],
  );
  for await (const page of takeRecent(pages, context.since, changedAt)) {
    await context.keep({
      deliveries: page.flatMap(one => {
        const target = environments.get(one.environment?.uuid ?? '');
        return target
          ? {
              event: POLLED.deployment,
              payload: JSON.stringify({
                repository: repository.body,
                environment: target,
                deployment: one,
                pipeline: pipelines.get(one.release?.pipeline?.uuid ?? ''),
                isManual: manualSteps.has(one.step?.uuid ?? ''),
              }),
            }
          : [];
      }),
    });
  }
}
