import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';

export type WorkLoopOptions = {
  name: string;
  /** Does a piece of work; true when there is more at once. */
  step: () => Promise<boolean>;
  /** Looks again after this long even if nobody calls {@link WorkLoop.wake}. */
  idleMs: number;
  /**
   * Sleeps at least so many times as long as the last piece took, so that it leaves most of the time to others; when
   * woken, once as long.
   */
  rest?: number;
  logger: LoggerService;
};

/** Nothing waits for longer, however long a piece took. */
const LONGEST_REST_MS = 30_000;

/** Works while there is work, then sleeps until woken. Between two pieces the event loop gets its turn. */
export class WorkLoop {
  readonly #options: WorkLoopOptions;
  #stopped = false;
  #woken = false;
  #endSleep: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(options: WorkLoopOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  wake(): void {
    this.#woken = true;
    this.#endSleep?.();
  }

  /** Resolves when the piece at hand is finished. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#endSleep?.();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#woken = false;
      const before = performance.now();
      const more = await this.#step();
      if (more) {
        await nextTurn();
      } else {
        await this.#sleep(performance.now() - before);
      }
    }
  }

  async #step(): Promise<boolean> {
    try {
      return await this.#options.step();
    } catch (error) {
      this.#options.logger.error(
        `${this.#options.name} failed`,
        toError(error),
      );
      return false;
    }
  }

  async #sleep(tookMs: number): Promise<void> {
    const { idleMs, rest = 0 } = this.#options;
    const restMs = Math.min(LONGEST_REST_MS, rest * tookMs);
    const leastMs = Math.min(restMs, tookMs);
    await this.#pause(leastMs, () => this.#stopped);
    await this.#pause(
      Math.max(idleMs, restMs) - leastMs,
      () => this.#stopped || this.#woken,
    );
  }

  async #pause(ms: number, isOver: () => boolean): Promise<void> {
    if (ms <= 0 || isOver()) {
      return;
    }
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ms);
      this.#endSleep = () => {
        if (isOver()) {
          clearTimeout(timer);
          resolve();
        }
      };
    });
    this.#endSleep = undefined;
  }
}
