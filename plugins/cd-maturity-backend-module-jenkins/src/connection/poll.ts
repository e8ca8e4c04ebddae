import {
  IncomingDelivery,
  PollContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { BUILD_EVENT } from '../normalize/build';
import { BuildHead, buildsOf, jobOf, pathOfJob, readIfThere } from './api';
import { Instance } from './instances';
import { Job, jobsBelow } from './jobs';

/** A build that hangs for longer is not waited for. */
const FOLLOWED_MS = 14 * 86_400_000;
/** Builds that need no second look; older ones are behind the look-back. */
const REMEMBERED = 2000;

const note = z
  .object({
    /** Start of the oldest build that had not ended. */
    openSince: z.number().optional(),
    /** Builds that were kept with their end. */
    ended: z.array(z.string()).optional(),
  })
  .catch({});

const description = z.object({ stages: z.array(z.unknown()).nullish() });
const report = z.looseObject({});
const TEST_TREE = 'failCount,passCount,skipCount,suites[name]';

const isPipeline = (build: BuildHead) =>
  /WorkflowRun$/.test(build._class ?? '');
const hasTests = (build: BuildHead) =>
  (build.actions ?? []).some(action => action?.totalCount !== undefined);
const isOpen = ({ building, result }: BuildHead) => building || !result;

async function deliveryOf(
  instance: Instance,
  job: Job,
  build: BuildHead,
  context: PollContext,
): Promise<IncomingDelivery> {
  const path = `${pathOfJob(job.fullName)}/${build.number}`;
  const described = isPipeline(build)
    ? await readIfThere(
        instance,
        `${path}/wfapi/describe`,
        undefined,
        description,
        context,
      )
    : undefined;
  const tests = hasTests(build)
    ? await readIfThere(
        instance,
        `${path}/testReport/api/json`,
        TEST_TREE,
        report,
        context,
      )
    : undefined;
  return {
    event: BUILD_EVENT,
    payload: JSON.stringify({
      scope: context.scope,
      job,
      build,
      stages: described?.stages,
      tests,
    }),
  };
}

const nameOf = (job: Job, build: BuildHead) =>
  `${job.fullName}#${build.number}`;

/**
 * Keeps the builds of a job, or of the jobs below a folder. The list knows when builds were asked for, so that each poll
 * goes back to the oldest one that had not ended at the last.
 */
export async function pollBuilds(
  instances: readonly Instance[],
  context: PollContext,
): Promise<void> {
  const { instance, job: fullName } = jobOf(instances, context.scope);
  const known = note.parse(context.state ?? {});
  const from = Math.min(
    context.since,
    Math.max(known.openSince ?? context.since, context.now - FOLLOWED_MS),
  );
  const before = new Set(known.ended);
  const ended: string[] = [];
  let openSince: number | undefined;
  for await (const job of jobsBelow(instance, fullName, from, context)) {
    for await (const builds of buildsOf(
      instance,
      job.fullName,
      from,
      context,
    )) {
      const deliveries: IncomingDelivery[] = [];
      for (const build of builds) {
        const name = nameOf(job, build);
        if (isOpen(build)) {
          openSince = Math.min(openSince ?? build.timestamp, build.timestamp);
        } else {
          ended.push(name);
        }
        if (!before.has(name)) {
          deliveries.push(await deliveryOf(instance, job, build, context));
        }
      }
      await context.keep({
        deliveries,
        state: {
          openSince: Math.min(openSince ?? from, known.openSince ?? from),
          ended: [...new Set([...ended, ...before])].slice(0, REMEMBERED),
        },
      });
    }
  }
  await context.keep({
    deliveries: [],
    state: {
      ...(openSince === undefined ? {} : { openSince }),
      ended: ended.slice(0, REMEMBERED),
    },
  });
}
