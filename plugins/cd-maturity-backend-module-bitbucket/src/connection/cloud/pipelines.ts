import {
  allOf,
  orEmpty,
  orNone,
  PollContext,
  takeRecent,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { POLLED } from '../../normalize/events';
import { BitbucketApi } from '../api';
import { CloudRepository } from './repository';

/** Pipelines that wait for somebody are asked for again; Bitbucket allows few requests an hour. */
const MOST_OPEN = 20;

const note = z.object({ open: z.array(z.string()) }).catch({ open: [] });

const pipeline = z.looseObject({
  uuid: z.string(),
  created_on: z.iso.datetime({ offset: true }),
  state: z.object({ name: z.string() }),
});

const step = z.looseObject({
  uuid: z.string(),
  trigger: z.object({ type: z.string().nullish() }).nullish(),
});

type Pipeline = z.output<typeof pipeline>;

/** What deployments need to know about the pipelines that the same poll saw. */
export type PolledPipelines = {
  pipelines: Map<string, Pipeline>;
  /** Steps that a person has to start. */
  manualSteps: Set<string>;
};

/** Keeps the pipelines that began since, newest first, and those that were not finished the last time. */
export async function pollPipelines(
  api: BitbucketApi,
  repository: CloudRepository,
  context: PollContext,
): Promise<PolledPipelines> {
  const seen: PolledPipelines = {
    pipelines: new Map(),
    manualSteps: new Set(),
  };
  const before = note.parse(context.state ?? {}).open;
  const open = new Set<string>();
  const root = `${repository.path}/pipelines/`;

  const keep = async (page: Pipeline[]) => {
    const deliveries = [];
    for (const one of page) {
      seen.pipelines.set(one.uuid, one);
      if (one.state.name !== 'COMPLETED') {
        open.add(one.uuid);
      }
      const path = `${root}${encodeURIComponent(one.uuid)}/steps/?pagelen=100`;
      const steps = await allOf(
        orEmpty(api.list(path, step, context), ['not-found']),
      );
      for (const { uuid, trigger } of steps) {
        if (trigger?.type?.includes('manual')) {
          seen.manualSteps.add(uuid);
        }
      }
      deliveries.push({
        event: POLLED.pipeline,
        payload: JSON.stringify({
          repository: repository.body,
          pipeline: one,
          steps,
        }),
      });
    }
    await context.keep({
      deliveries,
      state: { open: [...new Set([...open, ...before])].slice(0, MOST_OPEN) },
    });
  };

  const pages = orEmpty(
    api.list(`${root}?sort=-created_on&pagelen=100&page=1`, pipeline, context),
    ['not-found'],
  );
  for await (const page of takeRecent(pages, context.since, one =>
    Date.parse(one.created_on),
  )) {
    await keep(page);
  }
  for (const uuid of before.filter(known => !seen.pipelines.has(known))) {
    const path = root + encodeURIComponent(uuid);
    const found = await orNone(api.read(path, pipeline, context), [
      'not-found',
    ]);
    await keep(found ? [found] : []);
  }
  await context.keep({
    deliveries: [],
    state: { open: [...open].slice(0, MOST_OPEN) },
  });
  return seen;
}
