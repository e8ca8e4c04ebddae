import {
  answerAs,
  orNone,
  JsonRequest,
  ProviderError,
  readJson,
  readPages,
  ScopeContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { addressOf, DEFAULT_INSTANCE } from '../normalize/scope';
import { Instance } from './instances';

const PROVIDER = 'Jenkins';
const PAGE_SIZE = 100;

type Call = Pick<ScopeContext, 'abort' | 'now'>;

/** `job/folder/job/shop`; names of branches are encoded once more than they look. */
export const pathOfJob = (job: string): string =>
  job
    .split('/')
    .filter(Boolean)
    .map(part => `job/${encodeURIComponent(part)}`)
    .join('/');

/** The server and the job that a scope names. */
export function jobOf(
  instances: readonly Instance[],
  scope: string,
): { instance: Instance; job: string } {
  const { instance: name = DEFAULT_INSTANCE, job } = addressOf(scope);
  const instance = instances.find(known => known.name === name);
  if (!instance) {
    throw new ProviderError({
      kind: 'not-found',
      message: `${PROVIDER}: no server is configured under the name ${name}`,
      hint: 'Compare the prefix in jenkins.io/job-full-name with cdMaturity.sources.jenkins.instances',
    });
  }
  return { instance, job };
}

function requestTo(
  instance: Instance,
  path: string,
  tree: string | undefined,
  call: Call,
): JsonRequest {
  const url = new URL(`${instance.url}/${path}`);
  if (tree) {
    url.searchParams.set('tree', tree);
  }
  return {
    url: url.href,
    provider: PROVIDER,
    headers: instance.authorization
      ? { authorization: instance.authorization }
      : {},
    abort: call.abort,
    now: call.now,
  };
}

export async function readFrom<T extends z.ZodType>(
  instance: Instance,
  path: string,
  tree: string | undefined,
  schema: T,
  call: Call,
): Promise<z.output<T>> {
  const answer = await readJson(requestTo(instance, path, tree, call));
  return answerAs(
    schema,
    answer.status === 'ok' ? answer.body : undefined,
    PROVIDER,
  );
}

/** What a build may lack, such as stages where the plugin for them is missing: undefined then. */
export function readIfThere<T extends z.ZodType>(
  ...args: Parameters<typeof readFrom<T>>
): Promise<z.output<T> | undefined> {
  return orNone(readFrom(...args), ['not-found']);
}

const BUILD_FIELDS =
  'number,timestamp,duration,result,building,url,fullDisplayName,' +
  'actions[_class,causes[_class,userId],lastBuiltRevision[SHA1,branch[name]],' +
  'queuingDurationMillis,totalCount,failCount,skipCount]';

const rangeFrom = (from: number) =>
  `allBuilds[${BUILD_FIELDS}]{${from},${from + PAGE_SIZE}}`;

const head = z.looseObject({
  number: z.number(),
  timestamp: z.number(),
  building: z.boolean().nullish(),
  result: z.string().nullish(),
  _class: z.string().nullish(),
  actions: z.array(z.looseObject({}).nullish()).nullish(),
});

const list = z.object({ allBuilds: z.array(head) });

export type BuildHead = z.output<typeof head>;

/** The builds of a job, the newest first, until one of them is older than that. */
export async function* buildsOf(
  instance: Instance,
  job: string,
  since: number,
  call: Call,
): AsyncGenerator<BuildHead[], void, void> {
  const path = `${pathOfJob(job)}/api/json`;
  let from = 0;
  const pages = readPages(
    requestTo(instance, path, rangeFrom(from), call),
    ({ url, body }) => {
      const { allBuilds } = answerAs(list, body, PROVIDER);
      const isLast =
        allBuilds.length < PAGE_SIZE ||
        allBuilds[allBuilds.length - 1].timestamp < since;
      from += PAGE_SIZE;
      const next = new URL(url);
      next.searchParams.set('tree', rangeFrom(from));
      return isLast ? undefined : next.href;
    },
  );
  for await (const { body } of pages) {
    const { allBuilds } = answerAs(list, body, PROVIDER);
    yield allBuilds.filter(({ timestamp }) => timestamp >= since);
  }
}
