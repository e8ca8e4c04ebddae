import { CDPSession, Page } from 'playwright-core';

/** What Chromium writes down; times in microseconds. */
export type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  /** Of the processor: what others do on the machine is not in it. */
  tdur?: number;
};

/** In milliseconds. */
export type Tasks = {
  /** The longest, by the clock. */
  longest: number;
  /** The longest, by the processor. */
  longestCpu: number;
  /** All of them, by the processor. */
  cpu: number;
};

const none: Tasks = { longest: 0, longestCpu: 0, cpu: 0 };

const TASK = 'ThreadControllerImpl::RunTask';
const toMs = (us = 0) => us / 1000;

/** Tasks of the thread that draws the page: the busiest of those that a trace is about. */
export function tasksOf(events: readonly TraceEvent[]): Tasks {
  const threads = new Map<string, Tasks>();
  events
    .filter(({ name }) => name === TASK)
    .forEach(({ pid, tid, dur, tdur }) => {
      const thread = `${pid} ${tid}`;
      const { longest, longestCpu, cpu } = threads.get(thread) ?? none;
      threads.set(thread, {
        longest: Math.max(longest, toMs(dur)),
        longestCpu: Math.max(longestCpu, toMs(tdur)),
        cpu: cpu + toMs(tdur),
      });
    });
  return [...threads.values()].reduce(
    (busiest, thread) => (thread.cpu > busiest.cpu ? thread : busiest),
    none,
  );
}

const RENDERER = 'CrRendererMain';

async function readTrace(cdp: CDPSession): Promise<TraceEvent[]> {
  const events: Array<TraceEvent & { args?: { name?: string } }> = [];
  cdp.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown[] as TraceEvent[])),
  );
  const complete = new Promise(resolve =>
    cdp.once('Tracing.tracingComplete', resolve),
  );
  await cdp.send('Tracing.end');
  await complete;
  const drawing = new Set(
    events
      .filter(
        ({ name, args }) => name === 'thread_name' && args?.name === RENDERER,
      )
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events.filter(({ pid, tid }) => drawing.has(`${pid} ${tid}`));
}

/** What the page is busy with while something happens. */
export async function watchTasks<T>(
  page: Page,
  work: () => Promise<T>,
): Promise<{ tasks: Tasks; result: T }> {
  const cdp = await page.context().browser()!.newBrowserCDPSession();
  try {
    await cdp.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel'] },
    });
    const result = await work();
    return { tasks: tasksOf(await readTrace(cdp)), result };
  } finally {
    await cdp.detach();
  }
}
