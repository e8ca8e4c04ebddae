import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Refused } from '../load/Client';
import { tabOf } from '../org/paths';
import { Delivery } from './deliveries';
import { Replica } from './Replica';

const SENDERS = 8;
const OWNERS = 3;
const AGAIN_MS = 100;
const PATIENCE_MS = 120_000;

type Recommendation = { practiceId: string };

/** What was answered with success, so that it must be there. */
export type Acknowledged = {
  deliveries: Set<string>;
  /** Notes of decisions; each was sent until an answer came. */
  notes: Set<string>;
};

/**
 * What providers and people do meanwhile: deliveries are sent until they are kept, as a provider would, and an owner
 * who gets no answer to a decision asks again with the same key.
 */
export class Traffic {
  readonly acknowledged: Acknowledged = {
    deliveries: new Set(),
    notes: new Set(),
  };
  /** Answers that should never be: name and text. */
  readonly unexpected: string[] = [];
  readonly #replicas: readonly Replica[];
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
    this.#replicas = options.replicas;
    this.#waiting = [...options.deliveries];
    this.#entities = options.entities;
    this.#paceMs = options.paceMs;
  }

  /** Ends when everything is delivered and {@link endDecisions} was called. */
  async run(): Promise<void> {
    await Promise.all([
      ...Array.from({ length: SENDERS }, () => this.#send()),
      ...Array.from({ length: OWNERS }, (_, n) => this.#decide(n)),
    ]);
  }

  endDecisions(): void {
    this.#going = false;
  }

  async #send(): Promise<void> {
    for (
      let next = this.#waiting.pop();
      next !== undefined;
      next = this.#waiting.pop()
    ) {
      await this.#until(replica => replica.deliver(next.id, next.signals));
      this.acknowledged.deliveries.add(next.id);
      await wait(this.#paceMs);
    }
  }

  async #decide(owner: number): Promise<void> {
    for (let round = 0; this.#going; round += 1) {
      const entity = (owner + round * OWNERS) % this.#entities;
      const [path] = tabOf(entity);
      let practiceId: string | undefined;
      await this.#until(async replica => {
        const { items } = await replica.owner.getJson<{
          items: Recommendation[];
        }>(`${path}/recommendations`);
        practiceId = items[round % Math.max(1, items.length)]?.practiceId;
        return true;
      });
      const note = `${owner}-${round}`;
      const key = randomUUID();
      const body = { action: 'acknowledge', note };
      await this.#until(async replica => {
        await replica.owner.send(
          'POST',
          `${path}/recommendations/${practiceId}/decision`,
          { body, headers: { 'idempotency-key': key } },
        );
        this.acknowledged.notes.add(note);
        return true;
      });
      await wait(this.#paceMs);
    }
  }

  /** Asks one replica after the other until one says yes. A refusal that is the caller's fault ends it. */
  async #until(ask: (replica: Replica) => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    for (let turn = Math.floor(Math.random() * 2); Date.now() < end; turn++) {
      const replica = this.#replicas[turn % this.#replicas.length];
      try {
        if (await ask(replica)) {
          return;
        }
      } catch (error) {
        if (error instanceof Refused && error.status < 500) {
          // 404 while the catalog is empty, 409 while the first request with the key is at work or for a decided one.
          if (![401, 404, 409, 429].includes(error.status)) {
            this.unexpected.push(error.message);
          }
          if (error.status !== 401) {
            return;
          }
        }
      }
      await wait(AGAIN_MS);
    }
    this.unexpected.push('No replica answered for two minutes');
  }
}
