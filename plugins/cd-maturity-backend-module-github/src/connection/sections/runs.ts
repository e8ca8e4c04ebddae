import {
  itemWith,
  timeField,
  IncomingDelivery,
  orNone,
  PollSection,
  SectionPage,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { asDelivery } from '../asDelivery';
import { PollSource } from '../pollSource';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** GitHub gives no more than this for one question. */
const MOST_RESULTS = 1000;
/** So much is lost when a long backfill is cut off. */
const WINDOW_MS = 7 * DAY_MS;
/** Runs are found by their creation; one may take a while, or be repeated the day after. */
const STILL_CHANGING_MS = 2 * DAY_MS;
/** Runs, with all their jobs. */
const KEPT_TOGETHER = 25;
/** Nobody repeats a run more often. */
const MOST_ATTEMPTS = 20;

const listedRun = itemWith({
  id: z.number(),
  run_attempt: z.number().int().positive().nullish(),
  updated_at: timeField,
});
type Run = z.output<typeof listedRun>;

const anything = itemWith({});

const iso = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Without the whole repository, which every run repeats. */
const runDelivery = (
  source: PollSource,
  { raw }: { raw: Record<string, unknown> },
) => {
  const { repository: _, head_repository: head, ...rest } = raw;
  const fork = z.object({ full_name: z.string() }).safeParse(head).data;
  return asDelivery('workflow_run', source.repo, {
    workflow_run: { ...rest, head_repository: fork ?? null },
  });
};

async function deliveriesOf(
  source: PollSource,
  run: Run,
): Promise<IncomingDelivery[]> {
  const { api, path, repo } = source;
  const { id, run_attempt: last } = run.read;
  const deliveries = [runDelivery(source, run)];
  const attempts = Math.min(last ?? 1, MOST_ATTEMPTS);
  for (let attempt = 1; attempt < attempts; attempt++) {
    const earlier = `${path}/actions/runs/${id}/attempts/${attempt}`;
    const found = await orNone(api.read(earlier, anything));
    deliveries.push(...(found ? [runDelivery(source, found)] : []));
  }
  const jobs = api.list(
    `${path}/actions/runs/${id}/jobs`,
    anything,
    { filter: 'all' },
    { field: 'jobs' },
  );
  for await (const { items } of jobs) {
    deliveries.push(
      ...items.map(({ raw }) =>
        asDelivery('workflow_job', repo, { workflow_job: raw }),
      ),
    );
  }
  return deliveries;
}

type Window = { from: number; to: number };

const count = z.object({ total_count: z.number() });

/** Halves a window until what it holds can be listed. */
async function* listable(
  source: PollSource,
  window: Window,
): AsyncGenerator<Window> {
  const { total_count: total } = await source.api.read(
    `${source.path}/actions/runs`,
    count,
    { created: `${iso(window.from)}..${iso(window.to)}`, per_page: '1' },
  );
  if (total <= MOST_RESULTS || window.to - window.from <= HOUR_MS) {
    yield window;
    return;
  }
  const middle = Math.floor((window.from + window.to) / 2);
  yield* listable(source, { from: window.from, to: middle });
  yield* listable(source, { from: middle + 1000, to: window.to });
}

async function* pagesOf(
  source: PollSource,
  { from, to }: Window,
): AsyncGenerator<SectionPage> {
  const pages = source.api.list(
    `${source.path}/actions/runs`,
    listedRun,
    { created: `${iso(from)}..${iso(to)}` },
    { field: 'workflow_runs' },
  );
  for await (const { items } of pages) {
    const changed = items.filter(({ read }) => read.updated_at >= source.since);
    for (let start = 0; start < changed.length; start += KEPT_TOGETHER) {
      const deliveries: IncomingDelivery[] = [];
      for (const item of changed.slice(start, start + KEPT_TOGETHER)) {
        deliveries.push(...(await deliveriesOf(source, item)));
      }
      yield { deliveries, at: iso(from) };
    }
  }
}

/** The runs of the last days, when nothing of them has changed since the last poll: one question that costs nothing. */
async function isUnchanged(source: PollSource, from: number): Promise<boolean> {
  const { api, path, tags } = source;
  // From midnight on, so that the address is the same all day.
  const query = { created: `>=${iso(from).slice(0, 10)}` };
  const url = api.urlOf(`${path}/actions/runs`, query);
  const pages = api.list(`${path}/actions/runs`, listedRun, query, {
    etag: tags.get(url),
    field: 'workflow_runs',
  });
  for await (const { etag, isLast } of pages) {
    // A run on a later page may change without a trace on the first.
    if (etag && isLast) {
      tags.set(url, etag);
    }
    return false;
  }
  return true;
}

/** Runs with their attempts and jobs, from the oldest week on. */
export const runs = (source: PollSource): PollSection => ({
  name: 'workflow runs',
  async *pages(at) {
    const start = source.since - STILL_CHANGING_MS;
    const known = Date.parse(at ?? '');
    let from = Number.isNaN(known) ? start : Math.max(known, start);
    if (at === undefined && (await isUnchanged(source, start))) {
      return;
    }
    for (; from < source.now; from += WINDOW_MS) {
      const to = Math.min(from + WINDOW_MS - 1000, source.now);
      for await (const window of listable(source, { from, to })) {
        yield* pagesOf(source, window);
      }
    }
  },
});
