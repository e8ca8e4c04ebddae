import { setTimeout as wait } from 'node:timers/promises';
import { refOf } from '../seed/catalog';
import { tabOf } from '../org/paths';
import { Acknowledged, nothingYet } from './Acknowledged';
import { Asker } from './Asker';
import { Delivery } from './deliveries';
import { Replica } from './Replica';
import { writes } from './writes';

const SENDERS = 8;

/**
 * What providers, people and pipelines do meanwhile: deliveries are sent until they are kept, as a provider would, and
 * whoever gets no answer to a write asks again with the same key.
 */
export class Traffic {
  readonly acknowledged: Acknowledged = nothingYet();
  /** How many rounds of each kind of write were made. */
  readonly rounds: Record<string, number> = {};
  readonly #asker: Asker;
  readonly #waiting: Delivery[];
  readonly #entities: number;
  readonly #paceMs: number;
  #going = true;

  constructor(options: {
    replicas: readonly Replica[];
    deliveries: readonly Delivery[];
    entities: number;
    /** Between two deliveries of a sender, so that there is traffic all the time. */
    paceMs: number;
  }) {
    this.#asker = new Asker(options.replicas);
    this.#waiting = [...options.deliveries];
    this.#entities = options.entities;
    this.#paceMs = options.paceMs;
  }

  /** Answers that should never be: name and text. */
  get unexpected(): readonly string[] {
    return this.#asker.unexpected;
  }

  /** Ends when everything is delivered and {@link endWrites} was called. */
  async run(): Promise<void> {
    await Promise.all([
      ...Array.from({ length: SENDERS }, () => this.#send()),
      ...Object.keys(writes).map((name, n) => this.#write(name, n)),
    ]);
  }

  endWrites(): void {
    this.#going = false;
  }

  async #send(): Promise<void> {
    for (
      let next = this.#waiting.pop();
      next !== undefined;
      next = this.#waiting.pop()
    ) {
      const { id, signals } = next;
      const kept = await this.#asker.until(async replica =>
        (await replica.deliver(id, signals)) ? true : undefined,
      );
      if (kept) {
        this.acknowledged.deliveries.add(id);
      }
      await wait(this.#paceMs);
    }
  }

  async #write(name: string, first: number): Promise<void> {
    for (let round = 0; this.#going; round += 1) {
      const entity = (first * 3 + round) % this.#entities;
      const [path] = tabOf(entity);
      await writes[name]({
        asker: this.#asker,
        acknowledged: this.acknowledged,
        entityRef: refOf(entity),
        path,
        mark: `${name}-${round}`,
        round,
      });
      this.rounds[name] = round + 1;
      await wait(this.#paceMs);
    }
  }
}
