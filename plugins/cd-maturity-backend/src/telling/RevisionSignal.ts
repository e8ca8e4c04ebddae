import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { NOTICED_MS } from '../sharing/SharedAnswers';

/** Open pages refetch at most this often. */
const PAUSE_MS = 1_000;

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** Tells open pages that something changed, and nothing else: what it is they ask for with their own rights. */
export class RevisionSignal {
  readonly #raise: () => Promise<number>;
  readonly #signals: SignalsService;
  readonly #logger: LoggerService;
  #timer: NodeJS.Timeout | undefined;

  /** @param options - `raise` counts the change, for all processes */
  constructor(options: {
    raise: () => Promise<number>;
    signals: SignalsService;
    logger: LoggerService;
  }) {
    this.#raise = options.raise;
    this.#signals = options.signals;
    this.#logger = options.logger;
  }

  /** Changes within a second are told together, at its end. */
  changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#publish();
    }, PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #publish(): Promise<void> {
    try {
      const revision = await this.#raise();
      // Wherever a page asks again, what was kept from before is not its answer.
      await wait(NOTICED_MS);
      await this.#signals.publish({
        recipients: { type: 'broadcast' },
        channel: 'cd-maturity',
        message: { revision },
      });
    } catch (error) {
      this.#logger.debug(`No signal could be published: ${error}`);
    }
  }
}
