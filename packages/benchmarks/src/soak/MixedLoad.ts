import { Signal } from 'backstage-plugin-cd-maturity-common';
import { setTimeout as wait } from 'node:timers/promises';
import { Replica } from '../chaos/Replica';
import { Refused } from '../load/Client';
import { PAGE, tabOf } from '../org/paths';
import { signalsOf } from '../seed/signals';

const DELIVERIES_PER_SECOND = 20;
const PER_DELIVERY = 5;
const VIEWERS = 4;
const THINK_MS = 500;

export type Counts = {
  deliveries: number;
  pages: number;
  tabs: number;
  decisions: number;
};

/** What a busy portal does: deliveries come, people look and decide, and everything that was touched is judged again. */
export class MixedLoad {
  readonly counts: Counts = { deliveries: 0, pages: 0, tabs: 0, decisions: 0 };
  readonly #replica: Replica;
  readonly #entities: number;
  #round = 0;
  #going = true;

  constructor(options: { replica: Replica; entities: number }) {
    this.#replica = options.replica;
    this.#entities = options.entities;
  }

  async run(): Promise<void> {
    await Promise.all([
      this.#deliver(),
      this.#decide(),
      ...Array.from({ length: VIEWERS }, (_, n) => this.#view(n)),
    ]);
  }

  stop(): void {
    this.#going = false;
  }

  /** The same runs again with a newer state, so that rows change and do not grow in number. */
  #next(): Signal[] {
    const entity = this.#round % this.#entities;
    const seq = 2 + Math.floor(this.#round / this.#entities);
    const from = (seq * PER_DELIVERY) % 100;
    this.#round += 1;
    return signalsOf(entity, Date.now())
      .slice(from, from + PER_DELIVERY)
      .map(signal => ({ ...signal, seq }));
  }

  async #deliver(): Promise<void> {
    while (this.#going) {
      const next = wait(1_000 / DELIVERIES_PER_SECOND);
      const id = `soak-${this.#round}`;
      if (await this.#replica.deliver(id, this.#next())) {
        this.counts.deliveries += 1;
      }
      await next;
    }
  }

  async #view(viewer: number): Promise<void> {
    const { owner } = this.#replica;
    for (let round = viewer; this.#going; round += 1) {
      await Promise.all(PAGE.map(path => owner.get(path)));
      this.counts.pages += 1;
      await Promise.all(
        tabOf(round % this.#entities).map(path => owner.get(path)),
      );
      this.counts.tabs += 1;
      await wait(THINK_MS);
    }
  }

  async #decide(): Promise<void> {
    const { owner } = this.#replica;
    for (let round = 0; this.#going; round += 1) {
      const [path] = tabOf(round % this.#entities);
      const { items } = await owner.getJson<{
        items: Array<{ practiceId: string }>;
      }>(`${path}/recommendations`);
      const action =
        Math.floor(round / this.#entities) % 2 ? 'reopen' : 'acknowledge';
      try {
        await owner.post(
          `${path}/recommendations/${items[0].practiceId}/decision`,
          { action },
        );
        this.counts.decisions += 1;
      } catch (error) {
        // An evaluation meanwhile may have moved what is first.
        if (!(error instanceof Refused) || error.status >= 500) {
          throw error;
        }
      }
      await wait(THINK_MS);
    }
  }
}
