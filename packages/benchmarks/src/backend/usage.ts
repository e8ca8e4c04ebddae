import { ChildProcess } from 'node:child_process';
import { on } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What a process has used so far. */
export type Usage = {
  /** Seconds. */
  cpu: number;
  /** Bytes that are really in use; the collector has run. */
  heap?: number;
  /** Bytes of the process, garbage and code included. */
  resident: number;
  /** Longest delay of the event loop since the last question, in milliseconds. */
  longestDelay: number;
};

const RESOLUTION_MS = 10;
const NANOSECONDS_PER_MS = 1e6;
const MICROSECONDS_PER_S = 1e6;

/** In the process that is measured: answers whoever started it. Needs `--expose-gc`. */
export function answerUsage(): void {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  process.on('message', (message: { usage?: { collect: boolean } }) => {
    if (!message.usage) {
      return;
    }
    const longestDelay = delay.max / NANOSECONDS_PER_MS;
    const { user, system } = process.cpuUsage();
    const usage: Usage = {
      cpu: (user + system) / MICROSECONDS_PER_S,
      resident: process.memoryUsage.rss(),
      longestDelay,
    };
    if (message.usage.collect) {
      global.gc?.();
      usage.heap = process.memoryUsage().heapUsed;
    }
    // The collection above is no delay of whoever is measured; it is noticed a turn later.
    setTimeout(() => delay.reset(), 2 * RESOLUTION_MS);
    process.send?.({ usage });
  });
}

/** Asks a process that answers. */
export async function askUsage(
  child: ChildProcess,
  options: { collect?: boolean } = {},
): Promise<Usage> {
  child.send({ usage: { collect: options.collect ?? false } });
  for await (const [message] of on(child, 'message')) {
    // Backstage sends messages of its own.
    if (message.usage) {
      return message.usage;
    }
  }
  throw new Error('The process does not answer');
}
