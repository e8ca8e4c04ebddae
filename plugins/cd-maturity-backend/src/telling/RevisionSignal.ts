import { LoggerService } from '@backstage/backend-plugin-api';
import { SignalsService } from '@backstage/plugin-signals-node';
import { Clock } from '../time/Clock';

/** Open pages refetch at most this often. */
const PAUSE_MS = 1_000;

/** Tells open pages that something changed, and nothing else: what it is they ask for with their own rights. */
export class RevisionSignal {
  readonly #signals: SignalsService;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  #timer: NodeJS.Timeout | undefined;
  #revision = 0;

  constructor(options: {
    signals: SignalsService;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.#signals = options.signals;
    this.#clock = options.clock;
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
    // Begins at the time, so that it goes on counting up after a restart and from one replica to the next.
    this.#revision = Math.max(this.#revision + 1, this.#clock.now());
    try {
      await this.#signals.publish({
        recipients: { type: 'broadcast' },
        channel: 'cd-maturity',
        message: { revision: this.#revision },
      });
    } catch (error) {
      this.#logger.debug(`No signal could be published: ${error}`);
    }
  }
}
