import {
  IncomingDelivery,
  itemWith,
  orNone,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { oldestFirst } from '../oldestFirst';
import { asDelivery, PollSource } from '../pollSource';

const listed = itemWith({ id: z.number(), updated_at: z.string() });

/** The list leaves out times and durations. */
const pipeline = z.looseObject({
  id: z.number(),
  status: z.string(),
  user: z.unknown().optional(),
});

const job = z.object({
  id: z.number(),
  name: z.string(),
  stage: z.string(),
  status: z.string(),
  created_at: z.string().nullish(),
  started_at: z.string().nullish(),
  finished_at: z.string().nullish(),
  runner: z.unknown().optional(),
});

const report = z.object({ test_suites: z.array(z.unknown()) });

const FINISHED = new Set(['success', 'failed']);

async function deliveriesOf(
  source: PollSource,
  id: number,
): Promise<IncomingDelivery[]> {
  const { api } = source;
  const path = `${source.path}/pipelines/${id}`;
  const { user, ...found } = await api.read(path, pipeline);
  const builds: Array<z.output<typeof job>> = [];
  const jobs = api.list(`${path}/jobs`, job, { include_retried: 'true' });
  for await (const { items } of jobs) {
    builds.push(...items);
  }
  const content = { object_attributes: found, user, builds };
  const tests = FINISHED.has(found.status)
    ? await orNone(api.read(`${path}/test_report_summary`, report))
    : undefined;
  return [
    asDelivery('pipeline', source, content),
    ...(tests
      ? [
          asDelivery('test_report', source, {
            pipeline: found,
            test_report: tests,
          }),
        ]
      : []),
  ];
}

/** Pipelines with their jobs and what their tests reported. */
export const pipelines = (source: PollSource): PollSection => ({
  name: 'pipelines',
  pages: at =>
    oldestFirst(source, at, {
      path: '/pipelines',
      item: listed,
      deliveriesOf: ({ read }) => deliveriesOf(source, read.id),
    }),
});
